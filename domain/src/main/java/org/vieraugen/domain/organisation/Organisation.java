package org.vieraugen.domain.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.naming.NameReader;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.party.EmailAddress;

/** All departments of the installation with one chart over them; read at start, never changed while running. */
public final class Organisation {
    private final Map<DepartmentKey, Department> departments = new TreeMap<>();
    private final Map<StaffKey, StaffMember> staff = new HashMap<>();
    private final Map<StaffKey, DepartmentKey> home = new HashMap<>();
    private final List<Placed> everybody;
    private final Map<DepartmentKey, Map<Role, List<StaffKey>>> holders = new HashMap<>();
    private final Chart chart;
    private final NameReader names;
    private final Representatives representatives;
    private final Set<String> addresses;

    /** A person and the department in whose chart the person stands. */
    public record Placed(StaffMember who, Department home) {}

    /** An organisation whose names are read in Latin script only. */
    public Organisation(Collection<Department> departments) {
        this(departments, Scripts.NONE);
    }

    public Organisation(Collection<Department> departments, Scripts scripts) {
        for (var department : departments) {
            this.departments.put(department.key(), department);
            var byRole = new EnumMap<Role, List<StaffKey>>(Role.class);
            for (var person : department.staff()) {
                staff.put(person.key(), person);
                home.put(person.key(), department.key());
                person.roles().forEach(role -> byRole.computeIfAbsent(role, key -> new ArrayList<>())
                        .add(person.key()));
            }
            holders.put(department.key(), byRole);
        }
        everybody = departments.stream()
                .flatMap(department -> department.staff().stream().map(person -> new Placed(person, department)))
                .sorted(Comparator.comparing(placed -> placed.who().key()))
                .toList();
        chart = new Chart(departments.stream().flatMap(d -> d.teams().stream()).toList(), List.copyOf(staff.values()));
        names = new NameReader(
                staff.values().stream()
                        .filter(person -> !person.is(Role.LAST_SEAT))
                        .toList(),
                scripts);
        representatives = new Representatives(departments);
        var boxes = departments.stream()
                .flatMap(department -> department.mailboxes().stream())
                .map(Mailbox::address);
        var people = staff.values().stream()
                .flatMap(person -> person.contact().stream())
                .map(contact -> contact.address().mail());
        addresses = Stream.concat(boxes, people).map(Organisation::plain).collect(Collectors.toUnmodifiableSet());
    }

    public Collection<Department> departments() {
        return departments.values();
    }

    public Optional<Department> find(DepartmentKey key) {
        return Optional.ofNullable(departments.get(key));
    }

    /** @throws Malformed when there is none of that key */
    public Department department(DepartmentKey key) {
        return find(key).orElseThrow(() -> new Malformed("department", "unknown", "there is no department " + key));
    }

    /** That department's names by language tag; none where it was taken out of the definition: what people from outside took part in there goes on to be read. */
    public Map<String, String> names(DepartmentKey key) {
        return find(key).map(Department::names).orElse(Map.of());
    }

    /** @throws Malformed when there is none of that key */
    public StaffMember staff(StaffKey key) {
        return findStaff(key).orElseThrow(() -> new Malformed("staff", "unknown", "there is no staff member " + key));
    }

    public Optional<StaffMember> findStaff(StaffKey key) {
        return Optional.ofNullable(staff.get(key));
    }

    /** Whether notices go to that address within the office: to a box, or to somebody's own; what stands behind a plus is no other address. */
    public boolean writesTo(String address) {
        return addresses.contains(plain(address));
    }

    private static String plain(String address) {
        return EmailAddress.withoutTag(address).toLowerCase(Locale.ROOT);
    }

    /** Whether this person, under any of their keys, is of a complaints office. */
    public boolean coordinates(StaffKey key) {
        return chart().keysOf(key).stream()
                .flatMap(one -> findStaff(one).stream())
                .anyMatch(person -> person.is(Role.COORDINATOR));
    }

    /** The department in whose chart the person stands. */
    public DepartmentKey home(StaffKey key) {
        staff(key);
        return java.util.Objects.requireNonNull(home.get(key));
    }

    /** Whoever holds that role in the department, in the order of its definition. */
    public List<StaffKey> holders(DepartmentKey department, Role role) {
        return holders.getOrDefault(department, Map.of()).getOrDefault(role, List.of());
    }

    /** All staff of all departments in the order of their keys. */
    public List<Placed> everybody() {
        return everybody;
    }

    /** Finds everybody of all departments in what people write (C1). */
    public NameReader names() {
        return names;
    }

    /** Finds whoever represents a complainant in what people write (C7). */
    public Representatives representatives() {
        return representatives;
    }

    public Chart chart() {
        return chart;
    }
}
