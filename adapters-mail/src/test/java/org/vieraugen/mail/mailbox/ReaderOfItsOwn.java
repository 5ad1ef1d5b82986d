package org.vieraugen.mail.mailbox;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.vieraugen.application.mailbox.Inlet;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.mail.mailbox.Mailbox.Security;

/** Reads one box once, in a process of its own that does nothing else, and says how much memory that took. */
final class ReaderOfItsOwn {
    private ReaderOfItsOwn() {}

    public static void main(String[] given) throws Exception {
        var taken = new AtomicInteger();
        var tooLarge = new AtomicInteger();
        var inlet = new Inlet() {
            @Override
            public boolean take(String box, Instant received, byte[] mail) {
                taken.incrementAndGet();
                return true;
            }

            @Override
            public boolean tooLarge(String box, Instant received, long size, byte[] head) {
                tooLarge.incrementAndGet();
                return true;
            }
        };
        var box = new Mailbox(
                Boxes.ADDRESS,
                "localhost",
                Integer.parseInt(given[0]),
                Security.NONE,
                Boxes.USER,
                Secret.password(Boxes.PASSWORD),
                Optional.empty(),
                Optional.empty());
        var read = new ReadMailboxes(Boxes.patient(box), inlet, new MemoryBoxPlaces(), Clock.systemUTC());
        try (var reading = read.begin(Boxes.ADDRESS).orElseThrow()) {
            reading.round();
        }
        System.out.printf(
                "taken=%d tooLarge=%d heapPeakMegabytes=%d residentPeakMegabytes=%d%n",
                taken.get(), tooLarge.get(), heapPeak(), residentPeak());
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1_000_000;
    }

    private static long residentPeak() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1_000;
    }
}
