package org.vieraugen.documents.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

/** What is seen of a picture after it went through line by line: as much as before, only smaller and upright. */
class PicturesTest {
    private static final int NEAR = 6;

    /** Of the four corners of the lying picture, counted as one reads, the one that stands at the top left, top right, bottom left and bottom right. */
    private static final int[][] TURNED = {
        {0, 1, 2, 3}, {1, 0, 3, 2}, {3, 2, 1, 0}, {2, 3, 0, 1}, {0, 2, 1, 3}, {2, 0, 3, 1}, {3, 1, 2, 0}, {1, 3, 0, 2}
    };

    private static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};

    private static BufferedImage corners(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        for (int i = 0; i < CORNERS.length; i++) {
            pen.setColor(CORNERS[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture, boolean inPasses) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (inPasses) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage shown(FileKind kind, byte[] original) throws IOException, Refused {
        var copy = new ByteArrayOutputStream();
        Pictures.clean(kind, () -> new ByteArrayInputStream(original), copy);
        return ImageIO.read(new ByteArrayInputStream(copy.toByteArray()));
    }

    private static void assertCorners(BufferedImage shown, int[] turned) {
        for (int i = 0; i < CORNERS.length; i++) {
            int x = shown.getWidth() * (i % 2 == 0 ? 1 : 3) / 4;
            int y = shown.getHeight() * (i / 2 == 0 ? 1 : 3) / 4;
            assertNear(new Color(shown.getRGB(x, y)), CORNERS[turned[i]]);
        }
    }

    private static void assertNear(Color seen, Color expected) {
        assertThat(seen.getRed()).isCloseTo(expected.getRed(), within(NEAR));
        assertThat(seen.getGreen()).isCloseTo(expected.getGreen(), within(NEAR));
        assertThat(seen.getBlue()).isCloseTo(expected.getBlue(), within(NEAR));
    }

    static Stream<Arguments> held() {
        return IntStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(turn -> Stream.of(Arguments.of(turn, 400, 200), Arguments.of(turn, 4_400, 2_200)));
    }

    @ParameterizedTest(name = "held as {0}, {1} x {2}")
    @MethodSource
    void held(int turn, int width, int height) throws Exception {
        var photo = Samples.held(written("jpeg", corners(width, height, BufferedImage.TYPE_3BYTE_BGR), false), turn);
        var shown = shown(FileKind.JPEG, photo);
        double ratio = (double) shown.getWidth() / shown.getHeight();
        assertThat(ratio).isCloseTo(turn < 5 ? 2 : 0.5, within(0.01));
        assertCorners(shown, TURNED[turn - 1]);
    }

    static Stream<Arguments> colours() {
        return Stream.of(
                        BufferedImage.TYPE_3BYTE_BGR,
                        BufferedImage.TYPE_4BYTE_ABGR,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        BufferedImage.TYPE_INT_RGB)
                .flatMap(type -> Stream.of(Arguments.of(type, false), Arguments.of(type, true)));
    }

    @ParameterizedTest(name = "type {0}, in passes: {1}")
    @MethodSource
    void colours(int type, boolean inPasses) throws Exception {
        assertCorners(shown(FileKind.PNG, written("png", corners(301, 201, type), inPasses)), TURNED[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY})
    void black_and_white(int type) throws Exception {
        var shown = shown(FileKind.PNG, written("png", corners(301, 201, type), false));
        assertNear(new Color(shown.getRGB(225, 150)), Color.WHITE);
        assertThat(new Color(shown.getRGB(75, 150)).getRed()).isLessThan(140);
    }

    @Test
    void what_is_transparent_stays_so() throws Exception {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(10, 10, 0x80FF0000);
        var shown = shown(FileKind.PNG, written("png", picture, false));
        assertThat(shown.getRGB(10, 10)).isEqualTo(0x80FF0000);
        assertThat(shown.getRGB(11, 10) >>> 24).isZero();
    }

    @Test
    void a_picture_of_usual_size_keeps_each_pixel() throws Exception {
        var picture = new BufferedImage(97, 53, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 97 * 53; i++) {
            picture.setRGB(i % 97, i / 97, 0xFF000000 | i * 7919);
        }
        var shown = shown(FileKind.PNG, written("png", picture, false));
        assertThat(shown.getRGB(0, 0, 97, 53, null, 0, 97)).isEqualTo(picture.getRGB(0, 0, 97, 53, null, 0, 97));
    }

    @Test
    void thin_lines_of_a_letter_are_averaged_and_not_dropped() throws Exception {
        var picture = new BufferedImage(6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 6_000, 4_000);
        pen.setColor(Color.BLACK);
        for (int x = 0; x < 6_000; x += 40) {
            pen.drawLine(x, 0, x, 4_000);
        }
        pen.dispose();
        var shown = shown(FileKind.PNG, written("png", picture, false));
        var line = shown.getRGB(0, 1_000, shown.getWidth(), 1, null, 0, shown.getWidth());
        long dark = Arrays.stream(line).filter(rgb -> (rgb & 0xFF) < 230).count();
        assertThat(dark).isGreaterThanOrEqualTo(150);
        assertThat(Arrays.stream(line).mapToLong(rgb -> 255 - (rgb & 0xFF)).sum())
                .as("as much ink as before")
                .isCloseTo(255L * 150 * shown.getWidth() / 6_000, within(400L));
    }

    @Test
    void a_progressive_photo_looks_as_one_that_is_not() throws Exception {
        var picture = corners(1_200, 800, BufferedImage.TYPE_3BYTE_BGR);
        var progressive = shown(FileKind.JPEG, written("jpeg", picture, true));
        var usual = shown(FileKind.JPEG, written("jpeg", picture, false));
        assertThat(progressive.getRGB(0, 0, 1_200, 800, null, 0, 1_200))
                .isEqualTo(usual.getRGB(0, 0, 1_200, 800, null, 0, 1_200));
    }

    @Test
    void colours_of_another_space_are_those_of_screens_afterwards() throws Exception {
        var linear = new BufferedImage(300, 200, BufferedImage.TYPE_3BYTE_BGR);
        var pen = linear.createGraphics();
        pen.setColor(new Color(0x30, 0x30, 0x30));
        pen.fillRect(0, 0, 300, 200);
        pen.dispose();
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var told = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII);
        var plain = written("jpeg", linear, false);
        var photo = ByteBuffer.allocate(plain.length + 4 + told.length + profile.length)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE2)
                .putShort((short) (2 + told.length + profile.length))
                .put(told)
                .put(profile)
                .put(plain, 2, plain.length - 2);
        var shown = shown(FileKind.JPEG, photo.array());
        assertThat(new Color(shown.getRGB(75, 50)).getRed()).isCloseTo(120, within(NEAR));
    }

    @Test
    void a_photo_that_was_cut_off_is_shown_as_far_as_it_came() throws Exception {
        var whole = written("jpeg", corners(800, 800, BufferedImage.TYPE_3BYTE_BGR), false);
        var shown = shown(FileKind.JPEG, Arrays.copyOf(whole, whole.length * 3 / 4));
        assertThat(shown.getHeight()).isEqualTo(800);
        assertNear(new Color(shown.getRGB(200, 200)), Color.RED);
    }

    @Test
    void a_photo_of_thousands_of_scans_is_not_decoded() throws Exception {
        var progressive = written("jpeg", corners(800, 800, BufferedImage.TYPE_3BYTE_BGR), true);
        var scans = new ByteArrayOutputStream();
        int last = lastScan(progressive);
        scans.write(progressive, 0, last);
        for (int i = 0; i < 3_000; i++) {
            scans.write(progressive, last, progressive.length - 2 - last);
        }
        scans.write(progressive, progressive.length - 2, 2);
        assertThatThrownBy(() -> shown(FileKind.JPEG, scans.toByteArray()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(FileRefusal.FILE_TOO_MANY_PIXELS));
    }

    private static int lastScan(byte[] jpeg) {
        int place = jpeg.length - 2;
        while ((jpeg[place] & 0xFF) != 0xFF || (jpeg[place + 1] & 0xFF) != 0xDA) {
            place--;
        }
        return place;
    }

    @Test
    void a_database_that_goes_away_does_not_make_the_picture_a_broken_one() throws Exception {
        var photo = written("jpeg", corners(2_000, 2_000, BufferedImage.TYPE_3BYTE_BGR), false);
        var opened = new int[1];
        assertThatThrownBy(() -> Pictures.clean(
                        FileKind.JPEG,
                        () -> opened[0]++ == 0 ? new ByteArrayInputStream(photo) : gone(),
                        new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("Stream closed");
    }

    private static InputStream gone() throws IOException {
        var gone = InputStream.nullInputStream();
        gone.close();
        return gone;
    }
}
