package org.vieraugen.web.portal.complaint;

import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.act.Capabilities;
import org.vieraugen.web.portal.note.shown.NotesOfCase;

/** What stands first on a case's page, before this screen. */
public final class Tops {
    private Tops() {}

    public static CaseTops of(Screen screen) {
        return new CaseTops(
                screen.desk,
                screen.visitor,
                Capabilities.both(screen.house),
                screen.house.departments,
                new NotesOfCase(screen.desk, screen.house.readNotes()),
                screen.house.clock);
    }
}
