package org.vieraugen.application.exchange.around;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.department.DepartmentKey;

/** All who have something to do when a series or one of its sessions has changed. */
@OnePerServer
public class AllAfterExchange {
    private final Iterable<AfterExchange> all;

    @Inject
    public AllAfterExchange(@Any Instance<AfterExchange> all) {
        this((Iterable<AfterExchange>) all);
    }

    public AllAfterExchange(Iterable<AfterExchange> all) {
        this.all = all;
    }

    /** It is stored. */
    public void changed(DepartmentKey department, UUID series) {
        all.forEach(one -> one.changed(department, series));
    }
}
