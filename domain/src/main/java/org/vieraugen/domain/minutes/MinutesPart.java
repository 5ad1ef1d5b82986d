package org.vieraugen.domain.minutes;

/** Minutes have a part for everybody and one for those who were there; whoever approves says which of them (E3). */
public enum MinutesPart {
    PUBLIC,
    INTERNAL
}
