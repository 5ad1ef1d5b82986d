package org.vieraugen.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Photos;
import org.vieraugen.running.Server;
import org.vieraugen.running.Warm;

/**
 * A hundred photos of 12 megapixels, 16 at once, beside submits, at a server that has been in use, with the heap that is shipped. Ends with an error when anything is
 * answered by 5xx, a photo is not taken, or the server holds more memory than half a gigabyte's share.
 */
final class PhotoLoad {
    private static final int PHOTOS = 100;
    private static final int AT_ONCE = 16;
    private static final long MOST_RESIDENT_MEGABYTES = 462;

    private PhotoLoad() {}

    static void measure(Path work) throws Exception {
        try (var database = new Database(work);
                var server = Server.start("photos", work, database, Map.of())) {
            System.out.println("resident, ready: " + Wrk.residentMegabytes(server.pid()) + " MB");
            var client = new Client(server.address());
            Warm.up(client, work.resolve("seal"));
            System.out.println("resident, warm: " + Wrk.residentMegabytes(server.pid()) + " MB");
            var answers = Photos.load(client, PHOTOS, AT_ONCE);
            long resident = Wrk.residentMegabytes(server.pid());
            long most = most(server.pid());
            System.out.printf(
                    "%d photos, %d at once: %s in %.1f s; submits beside them: %s%n",
                    PHOTOS,
                    AT_ONCE,
                    counted(answers.photos()),
                    answers.took().toMillis() / 1e3,
                    counted(answers.submits()));
            System.out.printf("resident afterwards %d MB, most %d MB%n", resident, most);
            if (answers.photos().stream().anyMatch(status -> status != 200)
                    || answers.submits().stream().anyMatch(status -> status >= 500)
                    || server.log().contains("OutOfMemoryError")
                    || most > MOST_RESIDENT_MEGABYTES) {
                throw new IllegalStateException("not as promised");
            }
        }
    }

    private static Map<Integer, Long> counted(java.util.List<Integer> statuses) {
        return statuses.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long most(long pid) throws java.io.IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(-1L);
    }
}
