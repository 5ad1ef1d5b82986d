package org.vieraugen.web.brake;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;

/**
 * From which network a request comes: an IPv4 address, or the first 56 bits of an IPv6 address, which is what one connection is given. Nothing of it is kept
 * or logged. Behind a proxy the server takes the address from {@code X-Forwarded-For}.
 */
@OnePerServer
public class Networks {
    private static final int IPV6_BYTES = 7;

    private final HttpServletRequest request;
    private final List<Open> open;

    /** @param request the one that is being answered, whichever it is */
    @Inject
    public Networks(
            HttpServletRequest request,
            @ConfigProperty(name = "vieraugen.door.open-networks") Optional<List<String>> open,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut) {
        this.request = request;
        this.open = open.orElse(tryOut ? List.of("127.0.0.0/8", "::1/128") : List.of()).stream()
                .filter(network -> !network.equals("none"))
                .map(Open::of)
                .toList();
    }

    /** A network that nothing is asked of, such as that of the city's own programs. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Open(byte[] address, int bits) {
        static Open of(String written) {
            var parts = written.strip().split("/", 2);
            try {
                var address = literal(parts[0]);
                return new Open(address, parts.length == 1 ? 8 * address.length : Integer.parseInt(parts[1]));
            } catch (UnknownHostException | NumberFormatException e) {
                throw new IllegalStateException(
                        "vieraugen.door.open-networks: " + written + " is no network such as 10.0.0.0/8", e);
            }
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Whoever believes it lets each request choose its own network: proxies overwrite {@code X-Forwarded-For}, and pass on this header as it came, which the server would
     * rather believe.
     */
    private @Nullable String address() {
        if (request.getHeader("Forwarded") == null) {
            return request.getRemoteAddr();
        }
        var through = request.getHeader("X-Forwarded-For");
        return through == null
                ? null
                : through.substring(through.lastIndexOf(',') + 1).strip();
    }

    /** Empty for a network that nothing is asked of. */
    public Optional<byte[]> current() {
        byte[] address;
        try {
            address = literal(address());
        } catch (UnknownHostException e) {
            // Whoever hides the address is in one network with all others who do.
            address = new byte[4];
        }
        var found = address;
        if (open.stream().anyMatch(network -> network.holds(found))) {
            return Optional.empty();
        }
        return Optional.of(found.length == 4 ? found : Arrays.copyOf(found, IPV6_BYTES));
    }

    /** Literal addresses only, which ask no name server. */
    private static byte[] literal(@Nullable String written) throws UnknownHostException {
        if (written == null || !written.matches("[0-9A-Fa-f:.]+(%\\w+)?")) {
            throw new UnknownHostException(written);
        }
        return InetAddress.getByName(written).getAddress();
    }
}
