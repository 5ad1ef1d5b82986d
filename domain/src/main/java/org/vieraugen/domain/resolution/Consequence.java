package org.vieraugen.domain.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.exchange.Plan;

/**
 * To what a resolution leads (E4).
 *
 * @param text what is to be done, or why nothing is, up to {@value #MOST} characters
 * @param owner which organisation owes it; nobody where nothing is to be done
 * @param due by when; never where nothing is to be done
 */
public record Consequence(Kind kind, String text, Optional<String> owner, Optional<LocalDate> due) {
    public static final int MOST = 2_000;

    /** What it is. */
    public enum Kind {
        MEASURE,
        REPORTING_DUTY,
        QUESTION,
        NO_ACTION
    }

    /** @throws Malformed for a text that is empty or too long, something to do that nobody owes or without a day, and for an owner or a day of nothing */
    public Consequence {
        Text.required("consequence", text, MOST);
        owner.ifPresent(one -> Text.required("owner", one, Plan.MOST_NAME));
        due.ifPresent(day -> Days.near("due", day));
        boolean owed = kind != Kind.NO_ACTION;
        if (owed && owner.isEmpty()) {
            throw new Malformed("owner", "missing", "say who owes it");
        }
        if (owed && due.isEmpty()) {
            throw new Malformed("due", "missing", "say by when");
        }
        if (!owed && (owner.isPresent() || due.isPresent())) {
            throw new Malformed("owner", "unknown", "where nothing is to be done, nobody owes it");
        }
    }

    public boolean isOwed() {
        return kind != Kind.NO_ACTION;
    }
}
