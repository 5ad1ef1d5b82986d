package org.vieraugen.web.portal.complaint;

import org.vieraugen.web.portal.Screen;

/** What stands first on a case's page, before this screen. */
public final class Tops {
    private Tops() {}

    public static CaseTops of(Screen screen) {
        return new CaseTops(screen.visitor, screen.house.departments, screen.house.clock);
    }
}
