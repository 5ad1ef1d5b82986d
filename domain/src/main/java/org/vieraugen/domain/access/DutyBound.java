package org.vieraugen.domain.access;

/** An act that is somebody's duty; nobody else does it. */
public interface DutyBound {
    Duty duty();
}
