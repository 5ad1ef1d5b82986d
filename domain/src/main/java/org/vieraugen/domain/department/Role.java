package org.vieraugen.domain.department;

/** What a staff member may be asked to do. COMPLAINANT, SYSTEM and PARTICIPANT stand in journals and timelines, and are never given to staff. */
public enum Role {
    COORDINATOR,
    REVIEWER,
    OMBUDSPERSON,
    /** Takes the ombudsperson's seat, and the desk's, where nobody who holds it is free (F12). */
    DEPUTY,
    /** Sits in the body outside the chart that comes last (F12). */
    LAST_SEAT,
    ADMIN,
    AUDITOR,
    ANALYST,
    COMPLAINANT,
    SYSTEM,
    /** Somebody from outside who takes part in the exchange (E5). */
    PARTICIPANT;

    public boolean isForStaff() {
        return this != COMPLAINANT && this != SYSTEM && this != PARTICIPANT;
    }
}
