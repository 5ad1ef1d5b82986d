package org.vieraugen.domain.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * As what a series is set up; all of it is public, but for the link to join on a screen.
 *
 * @param name up to {@value #MOST_NAME} characters
 * @param purpose what it is for, up to {@value #MOST_PURPOSE} characters
 * @param host who invites, up to {@value #MOST_NAME} characters
 * @param partners the organisations that take part beside the host, each once; at least one
 * @param body whose series it is, if it is a body's
 * @param closing how many days before a session its agenda is closed, up to {@value #MOST_CLOSING} (E2)
 */
public record Plan(
        String name,
        String purpose,
        String host,
        List<String> partners,
        Optional<UUID> body,
        Rhythm rhythm,
        TermOfOffice term,
        Hours hours,
        Meeting meeting,
        int closing) {
    public static final int MOST_NAME = 200;
    public static final int MOST_PURPOSE = 5_000;
    public static final int MOST_CLOSING = 60;
    public static final int MOST_PARTNERS = 100;

    /** @throws Malformed for what is empty or too long, a partner named twice or like the host, none at all, or a closing day too far before */
    public Plan {
        Text.required("name", name, MOST_NAME);
        Text.required("purpose", purpose, MOST_PURPOSE);
        Text.required("host", host, MOST_NAME);
        partners = List.copyOf(partners);
        if (partners.isEmpty()) {
            throw new Malformed("partners", "empty", "an exchange takes at least one partner");
        }
        if (partners.size() > MOST_PARTNERS) {
            throw new Malformed("partners", "too-many", "at most " + MOST_PARTNERS + " organisations");
        }
        partners.forEach(partner -> Text.required("partners", partner, MOST_NAME));
        if (!OrganisationNames.areDistinct(organisations(host, partners))) {
            throw new Malformed("partners", "named-twice", "each organisation is named once");
        }
        if (closing < 0 || closing > MOST_CLOSING) {
            throw new Malformed("closing", "out-of-range", "must be from 0 to " + MOST_CLOSING + " days");
        }
    }

    /** The host and its partners. */
    public List<String> organisations() {
        return organisations(host, partners);
    }

    private static List<String> organisations(String host, List<String> partners) {
        return Stream.concat(Stream.of(host), partners.stream()).toList();
    }

    /** Whether that organisation takes part, as the host or beside it. */
    public boolean includes(String organisation) {
        return named(organisation).isPresent();
    }

    /** That organisation as the plan writes it; empty when it does not take part. */
    public Optional<String> named(String organisation) {
        return OrganisationNames.among(organisations(), organisation);
    }

    /**
     * That organisation as the plan writes it.
     *
     * @throws Malformed when it does not take part
     */
    String requireNamed(String organisation) {
        return named(organisation).orElseThrow(Plan::notNamed);
    }

    static Malformed notNamed() {
        return new Malformed("organisation", "unknown", "this organisation does not take part in the series");
    }
}
