package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.Minuted;
import org.vieraugen.domain.department.DepartmentKey;

/** A session is not taken back under minutes that others than the host rely on (E3). */
@OnePerServer
public class SharedMinutes implements Minuted {
    private final AllMinutes all;

    @Inject
    public SharedMinutes(AllMinutes all) {
        this.all = all;
    }

    @Override
    public boolean isMinuted(DepartmentKey department, UUID session) {
        return all.find(department, session).isPresent()
                && all.take(department, session).areShared();
    }
}
