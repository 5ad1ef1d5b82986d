package org.vieraugen.running;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;

/** People who photograph a letter with phones of 12 megapixels and send it, many at once, while others submit complaints. */
public final class Photos {
    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;

    /** Held upright, so that the photo itself lies on its side. */
    private static final short UPRIGHT = 6;

    private Photos() {}

    /** How the server answered: to each photo, and to each complaint beside them. */
    public record Answers(List<Integer> photos, List<Integer> submits, Duration took) {}

    /** A photographed page: dark lines on paper that is not quite white, as many bytes as a phone makes of it. */
    public static byte[] letter() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(12);
        var row = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grey = 200 + random.nextInt(24);
                row[x] = grey << 16 | grey << 8 | (grey - 20);
            }
            picture.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        var pen = picture.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        for (int y = 200; y < HEIGHT - 200; y += 40) {
            pen.fillRect(300, y, 2_000 + random.nextInt(1_400), 12);
        }
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return held(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] held(byte[] photo) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(UPRIGHT)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(photo.length + exif.capacity())
                .put(photo, 0, 2)
                .put(exif.array())
                .put(photo, 2, photo.length - 2)
                .array();
    }

    static Client.Answer send(Client client, String name, byte[] file) {
        var receipt = client.post("/api/v1/complaints", Client.complaint("OPEN", "Mit Datei."), null)
                .text("receipt");
        return client.send(HttpRequest.newBuilder(URI.create(client.address() + "/api/v1/complaint/files?name=" + name))
                .header("Authorization", "Receipt " + receipt)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build());
    }

    /** Sends so many photos, so many of them at once; meanwhile one more person submits one complaint after the other. */
    public static Answers load(Client client, int photos, int atOnce) throws InterruptedException, ExecutionException {
        var letter = letter();
        var over = new AtomicBoolean();
        var people = Executors.newFixedThreadPool(atOnce + 1);
        try {
            var beside = people.submit(() -> submits(client, over));
            var all = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < photos; i++) {
                all.add(() -> send(client, "brief.jpg", letter).status());
            }
            var answers = new ArrayList<Integer>();
            long start = System.nanoTime();
            for (var answer : people.invokeAll(all)) {
                answers.add(answer.get());
            }
            var took = Duration.ofNanos(System.nanoTime() - start);
            over.set(true);
            return new Answers(answers, beside.get(), took);
        } finally {
            people.shutdown();
        }
    }

    private static List<Integer> submits(Client client, AtomicBoolean over) {
        var answers = new ArrayList<Integer>();
        while (!over.get()) {
            answers.add(client.post(
                            "/api/v1/complaints",
                            Map.of(
                                    "department", "foreigners",
                                    "category", "OTHER",
                                    "language", "de",
                                    "identity", "ANONYMOUS",
                                    "text", "Ohne Datei."),
                            null)
                    .status());
        }
        return answers;
    }
}
