package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.DueList;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.Order;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.seat.Countersigning;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.seat.Sight.Reason;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.World;
import org.vieraugen.language.search.GrammarWords;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.due.SqlDueList;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;

/** What lists, counts and searches ask of rows and what {@link Sight} says of the complaint is the same, for everybody in random offices and after random histories. */
class ListsAndSightPropertyTest {
    private static final int HISTORIES = Integer.getInteger("histories", 200);
    /** Of so many lists one is asked for every view, count and search as well. */
    private static final int CLOSER = 10;

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static EntityManagerFactory factory;
    private static Stored stored;
    private static long comparisons;
    private static final Map<Reason, Integer> SEEN = new EnumMap<>(Reason.class);

    /** The parts that the server would put together, over one connection. */
    private static final class Stored {
        final EntityManager rows;
        final JpaComplaints complaints;
        final SqlSearchIndex index;
        final SqlInbox inbox;
        final DueList due;
        Organisation organisation = new Organisation(List.of());
        Instant now = Office.NOON;

        Stored(EntityManager rows, Sql sql, Keys keys) {
            this.rows = rows;
            var shades = new Shades(keys);
            index = new SqlSearchIndex(sql, keys, new GrammarWords());
            inbox = new SqlInbox(sql, index, shades);
            due = new SqlDueList(sql, shades);
            var journal = Journals.over(sql, keys, new ComplaintsInJournal(shades));
            complaints = Stores.over(rows, sql, keys, () -> organisation, clock(), journal, shades);
        }

        private Clock clock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            };
        }
    }

    @BeforeAll
    static void start() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        factory = Persistence.createEntityManagerFactory(
                "vieraugen",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        OneConnection.source(connection)));
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        stored = new Stored(factory.createEntityManager(), OneConnection.sql(connection), keys);
    }

    @AfterAll
    static void stop() throws Exception {
        factory.close();
        connection.close();
        postgres.close();
    }

    @Test
    void F5_lists_counts_and_searches_show_what_the_domain_lets_see() throws SQLException {
        var seeds = new Random();
        for (int i = 0; i < HISTORIES; i++) {
            compare(seeds.nextLong());
        }
        assertThat(comparisons).isGreaterThan(10_000);
        assertThat(SEEN).as("each way to see a complaint").containsOnlyKeys(Reason.values());
        System.out.println(comparisons + " comparisons: " + SEEN);
    }

    private static void compare(long seed) throws SQLException {
        var world = new World(seed, List.of(neighbour(seed)));
        stored.organisation = world.organisation();
        stored.now = world.now();
        boolean steered = world.upTo(2) == 0;
        stored.rows.getTransaction().begin();
        try {
            stored.complaints.add(world.happened(), new byte[] {1}, Optional.empty(), world.setting());
            store(world);
            for (int rounds = 1 + world.upTo(3); rounds > 0; rounds--) {
                compareForEverybody(world, seed);
                for (int acts = world.upTo(25); acts > 0; acts--) {
                    if (steered) {
                        world.further();
                    } else {
                        world.random();
                    }
                }
                store(world);
            }
            compareForEverybody(world, seed);
        } finally {
            stored.rows.getTransaction().rollback();
            stored.rows.clear();
            connection.rollback();
        }
    }

    private static void store(World world) {
        var step = world.happened();
        stored.now = world.now();
        if (!step.acts().isEmpty()) {
            stored.complaints.follow(step);
        }
        world.reloaded(stored.complaints.get(world.complaint().reference()));
        stored.index.put(world.complaint());
    }

    private static void compareForEverybody(World world, long seed) {
        for (var placed : world.organisation().everybody()) {
            var person = placed.who();
            if (CaseDuty.INBOX.isFor(person.roles())) {
                var listed =
                        compare(world.complaint(), world.setting(), new Caller(person.key(), person.roles()), seed);
                if (world.upTo(CLOSER) == 0) {
                    listed.forEach(list -> list.agrees("seed " + seed + ": " + person.key()));
                }
                comparisons++;
            }
        }
    }

    private static List<Listed> compare(Complaint complaint, Setting setting, Caller caller, long seed) {
        var sight = Sight.of(complaint, setting, caller);
        sight.ifPresent(seen -> SEEN.merge(seen.reason(), 1, Integer::sum));
        var office = new Listed(complaint, setting, Reader.of(caller, false, setting.organisation()));
        var own = new Listed(complaint, setting, Reader.of(caller, true, setting.organisation()));
        var about = "seed %d: %s for %s with %s in %s, seats %s, involved %s, parts %s"
                .formatted(
                        seed,
                        sight,
                        caller.staff(),
                        caller.roles(),
                        complaint.status(),
                        complaint.seats(),
                        complaint.parties().involved().toList(),
                        complaint.parts());
        boolean seen =
                sight.filter(found -> found.reason() != Reason.EARLIER_PART).isPresent();
        assertThat(office.isThere() || own.isThere()).as(about).isEqualTo(seen);
        sight.ifPresent(found -> {
            switch (found.reason()) {
                case DESK -> assertThat(office.isThere()).as(about).isTrue();
                case SEAT, COUNTERSIGNATURE ->
                    assertThat(own.isThere()).as(about).isTrue();
                case EARLIER_PART -> {}
            }
        });
        office.isDueAsListed(caller, about);
        own.isDueAsListed(caller, about);
        return List.of(office, own);
    }

    /** One reader's list. */
    private record Listed(Complaint complaint, Setting setting, Reader reader) {
        boolean isThere() {
            return lists(View.ALL, Optional.empty(), Optional.empty());
        }

        private boolean lists(View view, Optional<StaffKey> person, Optional<String> words) {
            var over = Optional.of(complaint.status()).filter(status -> status.isOver());
            return stored.inbox
                            .page(
                                    reader,
                                    new Filter(view, reader.own(), over, person, words),
                                    today(),
                                    Optional.empty())
                            .lines()
                            .size()
                    > 0;
        }

        private LocalDate today() {
            return setting.today();
        }

        /** What is due of it is listed where it is itself, and nowhere else; and whose it is, the rows say like the domain. */
        void isDueAsListed(Caller caller, String about) {
            var all = due(DueList.Filter.ALL);
            var expected = isThere()
                    ? WhatIsDue.in(complaint, setting).stream()
                            .filter(due -> !due.isOver(today()))
                            .map(Due::place)
                            .toList()
                    : List.<String>of();
            assertThat(all.stream().map(Due::place)).as(about).containsExactlyInAnyOrderElementsOf(expected);
            boolean fit =
                    complaint.awaitsCountersignature() && new Countersigning(complaint, setting).isFit(caller.staff());
            assertThat(due(DueList.Filter.MINE))
                    .as(about)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(due -> due.owed().isFor(caller.staff(), caller.roles(), fit))
                            .toList());
        }

        private List<Due> due(DueList.Filter filter) {
            return stored.due.list(reader, filter, today()).stream()
                    .map(DueList.Line::due)
                    .toList();
        }

        /** Every view, count and search shows nothing else. */
        void agrees(String about) {
            boolean there = isThere();
            assertThat(lists(View.ALL, Optional.empty(), Optional.of("dauert")))
                    .as("search for a word: " + about)
                    .isEqualTo(there);
            complaint.parties().involved().findFirst().ifPresent(named -> assertThat(
                            lists(View.ALL, Optional.of(named), Optional.empty()))
                    .as("search for a person: " + about)
                    .isEqualTo(there));
            for (var order : Order.values()) {
                var list = new Filter(
                        View.ALL,
                        reader.own(),
                        Optional.of(complaint.status()),
                        Optional.empty(),
                        Optional.empty(),
                        order);
                assertThat(stored.inbox
                                .page(reader, list, today(), Optional.empty())
                                .lines())
                        .as(order + ": " + about)
                        .hasSize(there ? 1 : 0);
                assertThat(stored.inbox.countEach(reader, List.of(list), today()))
                        .as(about)
                        .containsEntry(list, there ? 1 : 0);
            }
            var counts = stored.inbox.counts(reader, today());
            for (var view : View.values()) {
                boolean shown = lists(view, Optional.empty(), Optional.empty());
                assertThat(shown && !there).as(view + ": " + about).isFalse();
                if (!complaint.status().isOver()) {
                    assertThat(counts.get(view)).as(view + ": " + about).isEqualTo(shown ? 1 : 0);
                } else {
                    assertThat(counts.get(view)).as(view + ": " + about).isZero();
                }
            }
        }
    }

    /** Another department, which may lend its reviewers and has a desk of its own. */
    private static Department neighbour(long seed) {
        var dice = new Random(seed);
        var staff = Stream.of(
                        Set.of(Role.REVIEWER),
                        Set.of(Role.REVIEWER),
                        Set.of(Role.COORDINATOR),
                        Set.of(Role.OMBUDSPERSON),
                        Set.of(Role.COORDINATOR, Role.REVIEWER),
                        Set.of(Role.DEPUTY),
                        Set.of(Role.LAST_SEAT))
                .toList();
        return new Department(
                new DepartmentKey("registry"),
                "STA",
                Map.of("de", "Standesamt"),
                "SN",
                List.of("de"),
                List.of(new Category("PROCESSING_TIME", Map.of("de", "Dauer"), false, false)),
                new Terms(Map.of(), Office.WEEKDAYS),
                new Seating(
                        dice.nextInt(4) == 0 ? SameTeam.EXCLUDING : SameTeam.DISCLOSABLE,
                        dice.nextInt(3) > 0,
                        Optional.empty()),
                List.of(new Team(new TeamKey("r"), "Team", Optional.empty(), Optional.empty(), Optional.empty())),
                java.util.stream.IntStream.range(0, staff.size())
                        .mapToObj(i -> new StaffMember(
                                new StaffKey("n" + i),
                                "Lou" + (char) ('a' + i) + " Quitzow" + (char) ('a' + i),
                                new TeamKey("r"),
                                EnumSet.copyOf(staff.get(i)),
                                Set.of()))
                        .toList(),
                List.of(),
                List.of());
    }
}
