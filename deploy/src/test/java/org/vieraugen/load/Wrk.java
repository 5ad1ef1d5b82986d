package org.vieraugen.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.running.Server;

/** The light load generator: wrk, one thread. */
final class Wrk {
    private static final double TICKS_PER_MILLI = 0.1;
    private final Server server;
    private final Path script;

    Wrk(Server server, Path work) throws IOException {
        this.server = server;
        script = work.resolve("submit.lua");
        try (var text = Wrk.class.getResourceAsStream("/load/submit.lua")) {
            Files.write(script, text.readAllBytes());
        }
    }

    /** What one run measured; times in milliseconds. */
    record Result(double perSecond, double p50, double p95, double p99, double cpuMillis, int failed) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f/s  p50 %.1f  p95 %.1f  p99 %.1f ms  server CPU %.2f ms each%s",
                    perSecond,
                    p50,
                    p95,
                    p99,
                    cpuMillis,
                    failed == 0 ? "" : "  FAILED " + failed);
        }
    }

    Result submits(int clients, int seconds) throws IOException, InterruptedException {
        return run(List.of("-s", script.toString(), server.address() + "/api/v1/complaints"), clients, seconds);
    }

    Result inbox(String token, int clients, int seconds) throws IOException, InterruptedException {
        return get("/api/v1/staff/complaints", Optional.of(token), clients, seconds);
    }

    /** Any page or answer that is read. */
    Result get(String path, Optional<String> token, int clients, int seconds) throws IOException, InterruptedException {
        var what =
                new ArrayList<>(List.of("-s", script.resolveSibling("none.lua").toString()));
        token.ifPresent(bearer -> what.addAll(List.of("-H", "Authorization: " + bearer)));
        what.add(server.address() + path);
        return run(what, clients, seconds);
    }

    private Result run(List<String> what, int clients, int seconds) throws IOException, InterruptedException {
        Files.writeString(script.resolveSibling("none.lua"), report());
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + clients, "-d" + seconds + "s"));
        command.addAll(what);
        long before = ticks();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        long used = ticks() - before;
        var line = Pattern.compile("RESULT (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)").matcher(out);
        if (!line.find()) {
            throw new IllegalStateException("wrk said:\n" + out);
        }
        double requests = Double.parseDouble(line.group(1));
        double perSecond = requests / seconds;
        return new Result(
                perSecond,
                Double.parseDouble(line.group(2)),
                Double.parseDouble(line.group(3)),
                Double.parseDouble(line.group(4)),
                used / TICKS_PER_MILLI / Math.max(1, requests),
                Integer.parseInt(line.group(5)));
    }

    static String report() throws IOException {
        try (var text = Wrk.class.getResourceAsStream("/load/report.lua")) {
            return new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private long ticks() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + server.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(-1L);
    }
}
