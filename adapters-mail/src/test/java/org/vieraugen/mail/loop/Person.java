package org.vieraugen.mail.loop;

/** Somebody who writes a mail of her own, and answers none by herself. */
final class Person extends Robot {
    private final String whole;

    Person(String address, Year year, PostOffice post) {
        super(address, year, post, Habits.bad(Habits.Under.ONE, 0));
        whole = address;
    }

    @Override
    public String name() {
        return whole;
    }

    @Override
    public boolean owns(String address) {
        return address.equals(whole);
    }

    @Override
    void gets(PostOffice.Arrived one) {
        // She reads it.
    }
}
