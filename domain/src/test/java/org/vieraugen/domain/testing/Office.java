package org.vieraugen.domain.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Contact;

/** A foreigners' office to test with: head, two teams under it, and the complaints office apart from the line. */
public final class Office {
    public static final DepartmentKey FOREIGNERS = new DepartmentKey("foreigners");
    public static final StaffKey KESSLER = new StaffKey("kessler");
    public static final StaffKey OLBRICH = new StaffKey("olbrich");
    public static final StaffKey CLAUDIA_BRANDT = new StaffKey("c.brandt");
    public static final StaffKey NORA_BRANDT = new StaffKey("n.brandt");
    public static final StaffKey THAL = new StaffKey("thal");
    public static final StaffKey NASSER = new StaffKey("nasser");
    public static final StaffKey AMINI = new StaffKey("amini");
    public static final StaffKey WIRTH = new StaffKey("wirth");
    public static final StaffKey ALBERS = new StaffKey("albers");
    public static final StaffKey DEMIR = new StaffKey("demir");
    public static final StaffKey PETRENKO = new StaffKey("petrenko");
    public static final StaffKey YILMAZ = new StaffKey("yilmaz");
    public static final StaffKey MERTENS = new StaffKey("mertens");
    public static final StaffKey LAST_ONE = new StaffKey("last1");
    public static final StaffKey LAST_TWO = new StaffKey("last2");
    public static final StaffKey LENT = new StaffKey("lent");
    public static final Instant NOON = at("2026-11-24");
    public static final WorkingDays WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    private String prefix = "ABH";
    private SameTeam sameTeam = SameTeam.DISCLOSABLE;
    private boolean lends = true;
    private boolean reviewers = true;
    private final Set<String> ended = new HashSet<>();
    private Terms terms = new Terms(Map.of(), WEEKDAYS);
    private final List<StaffMember> more = new ArrayList<>();
    private final List<Mailbox> boxes = new ArrayList<>(List.of(box("office"), box("ombuds"), box("deputies")));
    private final Map<StaffKey, Contact> contacts = new HashMap<>();

    public static Office office() {
        return new Office();
    }

    public Office sameTeamExcludes() {
        sameTeam = SameTeam.EXCLUDING;
        return this;
    }

    public Office lendingNobody() {
        lends = false;
        return this;
    }

    /** Nothing new can be about that category. */
    public Office ending(String category) {
        ended.add(category);
        return this;
    }

    /** One mailbox more, or another in the place of one of the same address. */
    public Office receiving(Mailbox box) {
        boxes.removeIf(one -> one.address().equals(box.address()));
        boxes.add(box);
        return this;
    }

    public Office withoutReviewers() {
        reviewers = false;
        return this;
    }

    /** The same office of another city: its boxes at that domain, and numbers that begin so. */
    public Office of(String domain, String numbers) {
        prefix = numbers;
        boxes.replaceAll(box -> new Mailbox(box.team().text() + "@" + domain, box.team(), box.purpose()));
        return this;
    }

    /** Somebody of the chart stands in it once more. */
    public Office again(StaffKey whom, StaffKey as, String team, Role... roles) {
        more.add(new StaffMember(
                as, "Once More", new TeamKey(team), Set.of(roles), Set.of(), Optional.of(whom), Set.of()));
        return this;
    }

    /** Somebody has an own address, and reads that language. */
    public Office writingTo(StaffKey whom, String address, String language) {
        contacts.put(whom, new Contact(new Address(address), language));
        return this;
    }

    /** The foreigners' office counts so. */
    public Office counting(Terms how) {
        terms = how;
        return this;
    }

    public static Instant at(String day) {
        return LocalDate.parse(day)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
    }

    public Setting noon() {
        return on("2026-11-24");
    }

    public Setting on(String day) {
        return new Setting(organisation(), PairHistory.NONE, at(day));
    }

    /** At noon, while these people are away. */
    public Setting noonWithout(StaffKey... away) {
        return new Setting(organisation(), PairHistory.NONE, Set.of(away), NOON);
    }

    /** So much after noon. */
    public Setting later(Duration after) {
        var noon = noon();
        return new Setting(noon.organisation(), noon.pairs(), noon.at().plus(after));
    }

    public Setting noon(PairHistory pairs) {
        return new Setting(organisation(), pairs, NOON);
    }

    public Organisation organisation() {
        var reviewer = reviewers ? Set.of(Role.REVIEWER) : Set.<Role>of();
        var staff = new ArrayList<>(List.of(
                person(KESSLER, "Dorothea Kessler", "head", Set.of(Role.ANALYST)),
                person(OLBRICH, "Jens Olbrich", "t3", reviewer),
                person(CLAUDIA_BRANDT, "Claudia Brandt", "t3", Set.of()),
                person(NORA_BRANDT, "Nora Brandt", "t3", reviewer),
                person(THAL, "Ruben Thal", "t3", reviewer),
                person(NASSER, "Amira Nasser", "t4", reviewer),
                new StaffMember(AMINI, "Farid Amini", new TeamKey("t4"), reviewer, Set.of("p2")),
                person(WIRTH, "Helena Wirth", "t4", reviewer),
                person(ALBERS, "Renate Albers", "office", Set.of(Role.COORDINATOR)),
                person(
                        DEMIR,
                        "Yusuf Demir",
                        "office",
                        reviewers ? Set.of(Role.COORDINATOR, Role.REVIEWER) : Set.of(Role.COORDINATOR)),
                person(PETRENKO, "Maria Petrenko", "ombuds", Set.of(Role.OMBUDSPERSON)),
                person(YILMAZ, "Deniz Yılmaz", "ombuds2", Set.of(Role.OMBUDSPERSON)),
                person(MERTENS, "Jule Mertens", "deputies", Set.of(Role.DEPUTY)),
                person(LAST_ONE, "Wanda Abel", "last-seat", Set.of(Role.LAST_SEAT)),
                person(LAST_TWO, "Ole Bahr", "last-seat", Set.of(Role.LAST_SEAT)),
                person(new StaffKey("last3"), "Ina Cohn", "last-seat", Set.of(Role.LAST_SEAT)),
                person(new StaffKey("last4"), "Udo Dahl", "last-seat", Set.of(Role.LAST_SEAT)),
                person(new StaffKey("last5"), "Eva Ehm", "last-seat", Set.of(Role.LAST_SEAT))));
        staff.addAll(more);
        staff.replaceAll(person -> contacts.containsKey(person.key()) ? person.at(contacts.get(person.key())) : person);
        var teams = List.of(
                team("head", null, KESSLER),
                team("t3", "head", OLBRICH),
                team("t4", "head", NASSER),
                team("office", null, ALBERS),
                team("ombuds", null, null),
                team("ombuds2", null, null),
                team("deputies", null, null));
        var other = department(
                "registry",
                "STA",
                List.of(team("r1", null, null)),
                List.of(person(LENT, "Lena Lent", "r1", Set.of(Role.REVIEWER))),
                lends);
        return new Organisation(List.of(department("foreigners", prefix, teams, staff, false), other));
    }

    private Department department(
            String key, String prefix, List<Team> teams, List<StaffMember> staff, boolean lending) {
        return new Department(
                new DepartmentKey(key),
                prefix,
                Map.of("de", key),
                "SN",
                List.of("de", "en"),
                List.of(
                        new Category(
                                "PROCESSING_TIME", Map.of("de", "Dauer"), false, ended.contains("PROCESSING_TIME")),
                        new Category("DECISION", Map.of("de", "Entscheidung"), true, ended.contains("DECISION"))),
                key.equals("foreigners") ? terms : new Terms(Map.of(), WEEKDAYS),
                new Seating(sameTeam, lending, Optional.empty()),
                teams,
                staff,
                List.of(new Partner("p2", "Migrationsberatung e. V.", "ASSOCIATION", false)),
                key.equals("foreigners") ? boxes : List.of());
    }

    private static StaffMember person(StaffKey key, String name, String team, Set<Role> roles) {
        return new StaffMember(key, name, new TeamKey(team), roles, Set.of());
    }

    /** The mailbox of a team. */
    public static Mailbox box(String team) {
        return new Mailbox(team + "@amt.example", new TeamKey(team), team);
    }

    private static Team team(String key, String parent, StaffKey lead) {
        return new Team(
                new TeamKey(key),
                "Team " + key,
                Optional.ofNullable(parent).map(TeamKey::new),
                Optional.ofNullable(lead),
                key.equals("t3") ? Optional.of("32.73") : Optional.empty());
    }

    /** All keys, for tests that try everybody. */
    public List<StaffKey> everybody() {
        var all = new ArrayList<StaffKey>();
        organisation().departments().forEach(d -> d.staff().forEach(p -> all.add(p.key())));
        return all;
    }
}
