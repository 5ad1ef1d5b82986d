package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.account.AccessRequests;
import org.vieraugen.application.account.Invitations;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.department.StaffKey;

/** Invitations and the requests that become some, in memory. */
public final class MemoryInvitations implements Invitations, AccessRequests {
    private record Link(StaffKey staff, String first, Optional<String> second, Instant until) {}

    private record Asked(AccessRequest request, String first) {}

    private final List<Link> links = new ArrayList<>();
    private final List<Asked> requests = new ArrayList<>();
    private int made;

    private String secret() {
        made++;
        return "secret " + made;
    }

    @Override
    public String invite(StaffKey staff, Instant until) {
        used(staff);
        var token = secret();
        links.add(new Link(staff, token, Optional.empty(), until));
        return token;
    }

    @Override
    public Optional<StaffKey> whose(String token, Optional<String> second, Instant now) {
        return links.stream()
                .filter(link ->
                        link.first().equals(token) && link.second().equals(second) && now.isBefore(link.until()))
                .map(Link::staff)
                .findFirst();
    }

    @Override
    public void used(StaffKey staff) {
        links.removeIf(link -> link.staff().equals(staff));
    }

    @Override
    public String keep(AccessRequest request) {
        drop(request);
        var first = secret();
        requests.add(new Asked(request, first));
        return first;
    }

    @Override
    public List<AccessRequest> since(Instant moment) {
        return requests.stream()
                .map(Asked::request)
                .filter(request -> request.at().isAfter(moment))
                .sorted(Comparator.comparing(AccessRequest::at))
                .toList();
    }

    @Override
    public String complete(AccessRequest request, Instant until) {
        var asked = requests.stream()
                .filter(one -> one.request().equals(request))
                .findFirst()
                .orElseThrow();
        used(request.staff());
        drop(request);
        var second = secret();
        links.add(new Link(request.staff(), asked.first(), Optional.of(second), until));
        return second;
    }

    @Override
    public void drop(AccessRequest request) {
        requests.removeIf(one -> one.request().staff().equals(request.staff()));
    }
}
