package org.vieraugen.mail.loop;

/** Somebody who writes a mail of her own, and answers none by herself. */
final class Person extends Robot {
    Person(String address, Year year, PostOffice post) {
        super(address, true, year, post, Habits.bad(Habits.Under.ONE, 0));
    }

    @Override
    void gets(PostOffice.Arrived one) {
        // She reads it.
    }
}
