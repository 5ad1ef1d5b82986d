package org.vieraugen.application.exchange.around;

import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;

/** Whoever has something to do when a series or one of its sessions has changed, in the same transaction. */
public interface AfterExchange {
    void changed(DepartmentKey department, UUID series);
}
