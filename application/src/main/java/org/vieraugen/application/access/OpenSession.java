package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.SignIn.SignedIn;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Opens a session for somebody who has proved who it is, and says so in the journal. */
@OnePerServer
@Transactional
public class OpenSession {
    private static final Duration SESSION = Duration.ofHours(9);

    private final Sessions sessions;
    private final Departments departments;
    private final Devices devices;
    private final DeskJournal desk;
    private final Clock clock;

    @Inject
    public OpenSession(Sessions sessions, Departments departments, Devices devices, DeskJournal desk, Clock clock) {
        this.sessions = sessions;
        this.departments = departments;
        this.devices = devices;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param roles the only ones that the session may use, where the city's sign-in service grants them
     * @param by what it was proved with last
     * @param device what the browser kept of sign-ins before
     */
    SignedIn handle(StaffKey account, boolean whole, Optional<Set<Role>> roles, String by, Optional<String> device) {
        var until = clock.instant().plus(SESSION);
        var person = departments.organisation().staff(account);
        var held = held(person, roles);
        var known = devices.known(device, account).isPresent();
        var facts = new TreeMap<String, Object>(Map.of("by", by, "device", known ? "known" : "new"));
        if (!whole) {
            facts.put("whole", false);
        }
        desk.note(account, held, AccessEntries.SIGNED_IN, facts);
        return new SignedIn(
                sessions.open(account, whole, roles, until),
                until,
                account,
                person.name(),
                held,
                whole,
                devices.marked(device, account));
    }

    static Set<Role> held(StaffMember person, Optional<Set<Role>> granted) {
        return granted.map(
                        some -> person.roles().stream().filter(some::contains).collect(Collectors.toUnmodifiableSet()))
                .orElse(person.roles());
    }
}
