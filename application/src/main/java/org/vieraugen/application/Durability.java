package org.vieraugen.application;

import java.util.List;

/** Whether what the database acknowledges stays, even if it loses its power the next moment. */
public interface Durability {
    /** One setting under which the database may forget, and where it was set. */
    record Gap(String setting, String value, String setBy) {
        @Override
        public String toString() {
            return setting + " = " + value + " (set by: " + setBy + ")";
        }
    }

    /** Empty when it forgets nothing; seen as the application's own sessions see it. */
    List<Gap> gaps();
}
