package org.vieraugen.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.testing.Only;

/** A request to the API of a house in memory, whose headers a test writes. */
public final class Asking {
    public final House house;
    public final Gate gate;
    public final Callers callers;
    public final Credentials credentials;

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final RequestHeaders request = new RequestHeaders();

    public Asking() {
        this(new House());
    }

    public Asking(House house) {
        this.house = house;
        gate = new Gate(house);
        callers = new Callers(gate.sessions, house.departments, house.clock);
        credentials = new Credentials(request, callers, new GuessBrake());
        in();
    }

    /** In these languages, the best first. */
    public Asking in(Locale... languages) {
        request.read(Only.of(
                ContainerRequestContext.class,
                Map.of(
                        "getHeaderString", given -> headers.get((String) given[0]),
                        "getAcceptableLanguages", given -> List.of(languages))));
        return this;
    }

    public Asking header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** By somebody of the staff who is signed in. */
    public Asking by(StaffKey who) {
        return header("Authorization", "Bearer " + gate.open(who).token());
    }

    public Asking with(Receipt receipt) {
        return header("Authorization", "Receipt " + receipt.code());
    }
}
