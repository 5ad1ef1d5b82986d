package org.vieraugen.domain.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;

/**
 * The unit complained about, as its definition file says.
 *
 * @param prefix two to five capital letters that begin its references, such as {@code ABH}
 * @param names by language tag, German always among them
 * @param languages tags of the languages a complaint may be written in; others are taken too, and marked
 * @param federalState two letters of ISO 3166-2:DE, such as {@code SN}
 */
public record Department(
        DepartmentKey key,
        String prefix,
        Map<String, String> names,
        String federalState,
        List<String> languages,
        List<Category> categories,
        Terms terms,
        Seating seating,
        List<Team> teams,
        List<StaffMember> staff,
        List<Partner> partners,
        List<Mailbox> mailboxes) {

    public Department {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
        categories = List.copyOf(categories);
        teams = List.copyOf(teams);
        staff = List.copyOf(staff);
        partners = List.copyOf(partners);
        mailboxes = List.copyOf(mailboxes);
    }

    /**
     * Where whoever holds that role is written to, the best first: the box of a team in which somebody of that role sits; else the complaints office's, else any; then those of
     * the ombudsperson and of whoever stands in for her.
     *
     * @param isProtected whether it is about a complaint of which nothing may reach the complaints office's side, so that only boxes will do that nobody of it reads (I6)
     */
    public List<Mailbox> mailboxesFor(Role role, boolean isProtected) {
        var hers = boxOf(Role.OMBUDSPERSON);
        var office = boxOf(Role.COORDINATOR).or(() -> mailboxes.stream().findFirst());
        var first = role == Role.OMBUDSPERSON ? hers.or(() -> office) : office;
        return Stream.of(isProtected ? hers : first, hers, boxOf(Role.DEPUTY), boxOf(Role.LAST_SEAT))
                .flatMap(Optional::stream)
                .distinct()
                .filter(box -> !isProtected || readers(box).noneMatch(person -> person.is(Role.COORDINATOR)))
                .toList();
    }

    /** Whoever reads what comes to that box. */
    public Stream<StaffMember> readers(Mailbox box) {
        return staff.stream().filter(person -> person.team().equals(box.team()));
    }

    /** The team of the complaints office; empty where nobody has that seat. */
    public Optional<TeamKey> desk() {
        return staff.stream()
                .filter(person -> person.is(Role.COORDINATOR))
                .map(StaffMember::team)
                .findFirst();
    }

    /** The box of that address; empty once no definition names it any more. */
    public Optional<Mailbox> mailbox(String address) {
        return mailboxes.stream().filter(box -> box.address().equals(address)).findFirst();
    }

    private Optional<Mailbox> boxOf(Role role) {
        return mailboxes.stream()
                .filter(box -> staff.stream()
                        .anyMatch(person -> person.is(role) && person.team().equals(box.team())))
                .findFirst();
    }

    /**
     * One that a complaint is about, whether it has ended or not.
     *
     * @throws Malformed when the department has no such category
     */
    public Category category(String wanted) {
        return among(categories, wanted);
    }

    /** What a new complaint can be about: the categories that have not ended. */
    public List<Category> offered() {
        return categories.stream().filter(one -> !one.ended()).toList();
    }

    /**
     * One that a new complaint can be about.
     *
     * @throws Malformed when the department does not offer such a category
     */
    public Category offered(String wanted) {
        return among(offered(), wanted);
    }

    private static Category among(List<Category> known, String wanted) {
        return known.stream()
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "category",
                        "unknown",
                        "must be one of "
                                + String.join(
                                        ", ", known.stream().map(Category::key).toList())));
    }

    /** Its name in the language of that tag, or else in German. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("de", key.text()));
    }

    public Optional<Team> team(TeamKey wanted) {
        return teams.stream().filter(t -> t.key().equals(wanted)).findFirst();
    }

    /** The same with these categories alone. */
    public Department withCategories(List<Category> others) {
        return new Department(
                key, prefix, names, federalState, languages, others, terms, seating, teams, staff, partners, mailboxes);
    }

    /** The same with these teams alone. */
    public Department withTeams(List<Team> others) {
        return new Department(
                key,
                prefix,
                names,
                federalState,
                languages,
                categories,
                terms,
                seating,
                others,
                staff,
                partners,
                mailboxes);
    }

    /** The same with these people alone. */
    public Department withStaff(List<StaffMember> others) {
        return new Department(
                key,
                prefix,
                names,
                federalState,
                languages,
                categories,
                terms,
                seating,
                teams,
                others,
                partners,
                mailboxes);
    }

    /** The same with these mailboxes alone. */
    public Department withMailboxes(List<Mailbox> others) {
        return new Department(
                key,
                prefix,
                names,
                federalState,
                languages,
                categories,
                terms,
                seating,
                teams,
                staff,
                partners,
                others);
    }
}
