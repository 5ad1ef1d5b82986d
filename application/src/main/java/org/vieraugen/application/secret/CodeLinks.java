package org.vieraugen.application.secret;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * What the link says by which whoever complained by mail fetches the code: nobody else can make one. It opens nothing by itself, and is of no use once the code was fetched or its
 * day is over.
 */
@OnePerServer
public class CodeLinks {
    /** How long a code can be fetched. */
    public static final Period KEPT = Period.ofDays(14);

    private static final int PARTS = 4;

    private final Marks marks;

    @Inject
    public CodeLinks(Marks marks) {
        this.marks = marks;
    }

    /**
     * Whose code is fetched.
     *
     * @param until the last day
     */
    public record Claim(DepartmentKey department, UUID complaint, LocalDate until) {
        private String text() {
            return department.text() + "." + complaint + "." + until;
        }
    }

    /** Takes as long for a token that begins rightly. */
    private static boolean isSame(String ours, String given) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** In letters that may stand in an address. */
    public String token(Claim claim) {
        return claim.text() + "." + marks.of("code " + claim.text());
    }

    /** Empty for whatever we have not made. */
    public Optional<Claim> read(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var claim = new Claim(new DepartmentKey(parts[0]), UUID.fromString(parts[1]), LocalDate.parse(parts[2]));
            return isSame(token(claim), token) ? Optional.of(claim) : Optional.empty();
        } catch (Malformed | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
