package org.vieraugen.application.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;

/** The drafts of staff members, sealed; each is its author's alone, and one about a complaint is erased with it. */
public interface StaffDrafts {
    /**
     * Where a draft belongs.
     *
     * @param form a mark of the form and its author
     * @param page a mark of the page on which the form stands, and its author
     * @param about the complaint that it is about
     */
    record Place(String form, String page, Optional<Complaint> about) {}

    /** @param at when it was kept, in milliseconds */
    record Kept(String form, Draft draft, Instant at) {}

    /** Those of this page, and of these forms wherever they stand; the newest first. */
    List<Kept> of(StaffKey staff, String page, Set<String> forms);

    /**
     * Keeps it in the place of the one that its author has seen.
     *
     * @param seen when that was kept; empty where there was none
     * @return whether it is kept; not so where another one is there
     */
    boolean keep(StaffKey staff, Place place, Draft draft, Instant at, Optional<Instant> seen);

    /** When the one in that form was kept. */
    Optional<Instant> keptAt(StaffKey staff, String form);

    /** Erases it, if there is one. */
    void drop(StaffKey staff, String form);

    /** Erases all that belong to the page. */
    void dropPage(StaffKey staff, String page);

    /** Erases all but the newest of this person. */
    void leaveNewest(StaffKey staff, int most);

    /** Everybody who has one. */
    Set<StaffKey> authors();

    /** Erases all of this person. */
    void dropAll(StaffKey staff);

    /** Erases what was kept before. */
    void dropBefore(Instant at);
}
