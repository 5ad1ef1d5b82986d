package org.vieraugen.domain.attachment;

import java.util.Locale;

/** Why a file is not taken. Each has its text in every language, {@code wrong.} and the {@link #code}: what is refused is refused with a reason that its sender can read. */
public enum FileRefusal {
    /** Nothing in it. */
    FILE_EMPTY,
    /** Of no kind that is taken. */
    FILE_KIND,
    /** HEIC, which phones of one maker write, and which has to be saved as JPEG first. */
    FILE_HEIC,
    /** More bytes than {@link Upload#LARGEST}. */
    FILE_TOO_LARGE,
    /** Its picture would take more memory than there is for one. */
    FILE_TOO_MANY_PIXELS,
    /** A document longer than anybody reads. */
    FILE_TOO_MANY_PAGES,
    /** It cannot be read. */
    FILE_BROKEN,
    /** It opens with a password only. */
    FILE_LOCKED,
    /** What it says is not on its pages, so that a copy would hold a cover page only. */
    FILE_COVER_ONLY,
    /** The scanner found something in it. */
    FILE_MALWARE,
    /** The scanner does not answer. */
    FILE_UNSCANNED,
    /** Too many others are before it; later it will be taken. */
    FILE_BUSY;

    /** The stable code that programs get, such as {@code file-too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
