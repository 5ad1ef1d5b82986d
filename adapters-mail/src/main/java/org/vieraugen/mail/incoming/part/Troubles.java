package org.vieraugen.mail.incoming.part;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vieraugen.domain.mail.Trouble;

/** Collects what is odd while one mail is read; each kind once. */
public final class Troubles {
    private final Set<Trouble> found = EnumSet.noneOf(Trouble.class);

    public void note(Trouble trouble) {
        found.add(trouble);
    }

    /** In the order in which they are declared. */
    public List<Trouble> all() {
        return List.copyOf(found);
    }
}
