package org.vieraugen.web.portal.complaint;

import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.act.Capabilities;

/** What stands first on a case's page, before this screen. */
final class Tops {
    private Tops() {}

    static CaseTops of(Screen screen) {
        return new CaseTops(
                screen.desk,
                screen.visitor,
                Capabilities.both(screen.house),
                screen.house.departments,
                screen.house.clock);
    }
}
