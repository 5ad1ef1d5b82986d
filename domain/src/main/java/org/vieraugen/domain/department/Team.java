package org.vieraugen.domain.department;

import java.util.Optional;

/**
 * Part of a department's organisation chart.
 *
 * @param parent the team above, absent at a root
 * @param lead who leads it; may sit in another team
 * @param unit the number people see in letters, such as {@code 32.73}
 */
public record Team(
        TeamKey key, String name, Optional<TeamKey> parent, Optional<StaffKey> lead, Optional<String> unit) {}
