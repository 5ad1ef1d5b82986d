package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.due.DueList;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.seat.Countersigning;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.seat.Sight.Reason;

/** What is due, asked of the domain complaint by complaint. */
public final class MemoryDueList implements DueList {
    private final House house;

    public MemoryDueList(House house) {
        this.house = house;
    }

    @Override
    public List<Line> list(Reader reader, Filter filter, LocalDate today) {
        return house.complaints.all().stream()
                .filter(complaint -> isListed(complaint, reader))
                .filter(complaint -> isOf(complaint, filter))
                .flatMap(complaint -> lines(complaint, reader, filter, today))
                .sorted(Comparator.comparing(
                                (Line line) -> line.due().pausedSince().isPresent())
                        .thenComparing(line -> line.due().on()))
                .limit(MOST + 1)
                .toList();
    }

    private boolean isListed(Complaint complaint, Reader reader) {
        return Sight.of(complaint, house.now(complaint), caller(reader))
                .filter(sight -> sight.reason() != Reason.EARLIER_PART)
                .isPresent();
    }

    /** Whoever asks for the own seats alone asks as a reviewer. */
    private static Caller caller(Reader reader) {
        return new Caller(
                reader.who(),
                reader.own()
                        ? reader.roles().stream()
                                .filter(role -> role == Role.REVIEWER)
                                .collect(Collectors.toSet())
                        : reader.roles());
    }

    private static boolean isOf(Complaint complaint, Filter filter) {
        var about = complaint.parties().aboutTeam();
        return filter.withoutTeam()
                ? about.isEmpty()
                : filter.team().map(team -> about.equals(Optional.of(team))).orElse(true);
    }

    private Stream<Line> lines(Complaint complaint, Reader reader, Filter filter, LocalDate today) {
        var setting = house.now(complaint);
        return WhatIsDue.in(complaint, setting).stream()
                .filter(due -> !due.isOver(today))
                .filter(due -> !filter.mine() || isOwed(due, complaint, setting, reader))
                .map(due -> new Line(
                        complaint.submission().department(),
                        complaint.reference(),
                        complaint.submission().urgent(),
                        complaint.parties().aboutTeam(),
                        due));
    }

    private static boolean isOwed(Due due, Complaint complaint, Setting setting, Reader reader) {
        boolean fit = due.owed().uninvolved() && new Countersigning(complaint, setting).isFit(reader.who());
        return due.owed().isFor(reader.who(), reader.roles(), fit);
    }
}
