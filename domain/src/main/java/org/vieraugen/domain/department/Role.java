package org.vieraugen.domain.department;

/** What a staff member may be asked to do. COMPLAINANT and SYSTEM stand in journals and timelines, and are never given to staff. */
public enum Role {
    COORDINATOR,
    REVIEWER,
    OMBUDSPERSON,
    ADMIN,
    AUDITOR,
    ANALYST,
    COMPLAINANT,
    SYSTEM;

    public boolean isForStaff() {
        return this != COMPLAINANT && this != SYSTEM;
    }
}
