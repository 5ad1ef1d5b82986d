package org.vieraugen.web.portal.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.inbox.KeepViews;
import org.vieraugen.application.inbox.ReadInbox.Found;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.act.WhatWasDone;

/**
 * What the list of work shows.
 *
 * @param kept the lists that the reader keeps
 * @param beginnings the first words by reference, where they were asked for
 * @param told what was just done, which is told once
 */
public record InboxPage(
        Frame frame,
        Inbox.Page page,
        Departments departments,
        Department department,
        Desk desk,
        Filter filter,
        List<Filter> kept,
        Numbers numbers,
        Optional<Map<String, String>> beginnings,
        Told told,
        Place place,
        Instant now) {
    /**
     * What the reader may do here.
     *
     * @param office whether the whole department's complaints are shown, not the own ones alone
     * @param assigns whether the reader gives seats
     */
    public record Desk(boolean office, boolean assigns) {}

    /**
     * What was just done.
     *
     * @param done in a case that the reader does not see any more
     * @param assigned what became of several complaints that were assigned at once
     * @param noted on how many complaints a note was written at once
     */
    public record Told(Optional<WhatWasDone> done, Optional<Assigned> assigned, Optional<Integer> noted) {}

    /**
     * Which page of the list.
     *
     * @param after where it begins, if it is not the first
     * @param watched whether a script asks, which has the first words from the page that is open
     */
    public record Place(Optional<String> after, boolean watched) {}

    /**
     * How many complaints there are.
     *
     * @param views in each view
     * @param found in this list, and elsewhere
     */
    public record Numbers(Map<View, Integer> views, Found found) {}

    private LocalDate today() {
        return LocalDate.ofInstant(now, Terms.ZONE);
    }

    public boolean isOverdue(Inbox.Line line) {
        return line.due().filter(due -> due.isBefore(today())).isPresent()
                && Status.valueOf(line.status()).isWorkedOn();
    }

    /** The day on which it came in. */
    public LocalDate received(Inbox.Line line) {
        return LocalDate.ofInstant(line.submittedAt(), Terms.ZONE);
    }

    /** For how many days it has been here. */
    public long age(Inbox.Line line) {
        return ChronoUnit.DAYS.between(received(line), today());
    }

    /** Whether it is written in a language that the staff need not read. */
    public boolean isForeign(Inbox.Line line) {
        return !line.language().startsWith("de");
    }

    /** Where a script asks what changed; nowhere for a search, which is noted each time. */
    public Optional<String> live() {
        return filter.isSearch()
                ? Optional.empty()
                : Optional.of(frame.to("/staff/changes" + behind(filter)
                        + place.after()
                                .map(after -> "&after=" + Asked.encoded(after))
                                .orElse("")));
    }

    /** Another one for each other list, number or line that may be shown. */
    public String tag() {
        var shown = List.of(frame.language().tag(), page, numbers, today(), desk);
        return Hash.of(shown.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The first words, where they were asked for and may be shown. */
    public Optional<String> beginning(Inbox.Line line) {
        return beginnings.map(all -> all.get(line.reference()));
    }

    public String name(String staff) {
        return departments
                .organisation()
                .findStaff(new StaffKey(staff))
                .map(StaffMember::name)
                .orElse(staff);
    }

    /** To whom a complaint was assigned before somebody assigned it again. */
    public String assignedBefore(Assigned.One one) {
        var holders = one.holders().orElseThrow();
        return frame.say(
                "inbox.assigned.before.who",
                one.reference(),
                name(holders.first().text()),
                name(holders.second().text()));
    }

    public String words() {
        return filter.words().orElse("");
    }

    public boolean isPerson(StaffMember who) {
        return filter.person().filter(who.key()::equals).isPresent();
    }

    /** The view alone. */
    public String to(View view) {
        return frame.to("/staff?view=" + view);
    }

    /** How many complaints the view has, as far as they are counted. */
    public String count(View view) {
        return counted(numbers.views().getOrDefault(view, 0));
    }

    /** A number, as far as complaints are counted. */
    public String counted(int count) {
        return count < Inbox.MOST_COUNTED ? Integer.toString(count) : (Inbox.MOST_COUNTED - 1) + "+";
    }

    /** What a list is called: by its status, or else by its view. */
    public String called(Filter list) {
        return list.status()
                .map(status -> frame.say("staff.status." + status))
                .orElseGet(() -> frame.say("view." + list.view()));
    }

    /** What a kept list is called: by everything that makes it differ. */
    public String calledWhole(Filter list) {
        return Stream.of(
                        Optional.of(called(list)),
                        list.status()
                                .filter(status -> list.view() != View.ALL)
                                .map(status -> frame.say("view." + list.view())),
                        list.person().map(who -> name(who.text())),
                        Optional.of(frame.say("inbox.mine")).filter(mine -> list.mine()),
                        Optional.of(list.order())
                                .filter(order -> order != Inbox.Order.DUE)
                                .map(order -> frame.say("inbox.order." + order)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Whether this list differs from the views that everybody has, and can be kept. */
    public boolean isKeepable() {
        return !isKept()
                && kept.size() < KeepViews.MOST
                && (filter.mine()
                        || filter.status().isPresent()
                        || filter.person().isPresent()
                        || filter.order() != Inbox.Order.DUE);
    }

    /** Whether the reader keeps this list. */
    public boolean isKept() {
        return kept.contains(filter);
    }

    /** The same filters, further on. */
    public String next() {
        return address(filter) + "&after=" + Asked.encoded(page.next().orElse(""));
    }

    /** Another list, in the same order and with or without first words as this one. */
    public String address(Filter list) {
        return frame.to("/staff" + behind(list));
    }

    private String behind(Filter list) {
        return Asked.query(list) + (beginnings.isPresent() ? "&beginnings=yes" : "");
    }

    /** What the filter is set to, in one line, and how much it finds. */
    public String set() {
        return Stream.concat(Stream.of(calledWhole(filter)), filter.words().stream())
                        .collect(Collectors.joining(", "))
                + ": " + counted(numbers.found().all());
    }
}
