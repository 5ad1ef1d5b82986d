package org.vieraugen.documents.attachment;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.util.Arrays;

/**
 * The picture as it will be looked at. Lines come in from the top of the lying one; they are averaged down to its size, and each pixel is put where it stands
 * when the picture is turned upright. Each colour has memory of its own, since one large piece is harder to find than three.
 */
final class Canvas {
    /** Bytes: 8 million pixels in colour, 6 million with transparency. A letter on it is finer than 250 dots per inch. */
    private static final long MOST = 24_000_000;

    private static final int OPAQUE = 3;

    /** A line's averages keep seven bits behind the point, so that 65,535 of them fit into a number. */
    private static final int FINE = 1 << 7;

    private final int width;
    private final int height;
    private final int shownWidth;
    private final int shownHeight;
    private final int turn;
    private final byte[][] colours;
    private final int[][] across;
    private final int[][] down;
    private int next;

    Canvas(int width, int height, int turn, boolean transparent) {
        this.width = width;
        this.height = height;
        this.turn = turn;
        int bands = transparent ? OPAQUE + 1 : OPAQUE;
        double smaller = Math.min(1, Math.sqrt((double) MOST / bands / ((double) width * height)));
        shownWidth = Math.max(1, (int) (width * smaller));
        shownHeight = Math.max(1, (int) (height * smaller));
        colours = new byte[bands][shownWidth * shownHeight];
        across = new int[bands][shownWidth];
        down = new int[bands][shownWidth];
    }

    /** A line of the lying picture. The first one begins anew: a decoder that goes over the picture again knows it better. */
    void line(int y, int[] pixels) {
        if (y == 0) {
            next = 0;
            clear(down);
        }
        if (y != next) {
            return;
        }
        next++;
        averageAcross(pixels);
        long top = (long) y * shownHeight;
        long bottom = top + shownHeight;
        int row = (int) (top / height);
        long edge = (long) (row + 1) * height;
        addDown((int) (Math.min(bottom, edge) - top));
        if (bottom >= edge) {
            put(row);
            clear(down);
            addDown((int) (bottom - edge));
        }
    }

    private static void clear(int[][] sums) {
        for (var sum : sums) {
            Arrays.fill(sum, 0);
        }
    }

    /** Red and blue, and green and transparency, share a number each: their sums have less than 25 bits. */
    private void averageAcross(int[] pixels) {
        long redBlue = 0;
        long restGreen = 0;
        int column = 0;
        int room = width;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[x];
            long redBlueHere = ((pixel & 0xFF0000L) << 16) | (pixel & 0xFFL);
            long restGreenHere = ((pixel & 0xFF000000L) << 8) | ((pixel >>> 8) & 0xFFL);
            if (room > shownWidth) {
                redBlue += redBlueHere * shownWidth;
                restGreen += restGreenHere * shownWidth;
                room -= shownWidth;
            } else {
                keep(column++, redBlue + redBlueHere * room, restGreen + restGreenHere * room);
                redBlue = redBlueHere * (shownWidth - room);
                restGreen = restGreenHere * (shownWidth - room);
                room += width - shownWidth;
            }
        }
    }

    private void keep(int column, long redBlue, long restGreen) {
        across[0][column] = average(redBlue >>> Integer.SIZE);
        across[1][column] = average(restGreen & 0xFFFF_FFFFL);
        across[2][column] = average(redBlue & 0xFFFF_FFFFL);
        if (across.length > OPAQUE) {
            across[OPAQUE][column] = average(restGreen >>> Integer.SIZE);
        }
    }

    private int average(long sum) {
        return (int) (sum * FINE / width);
    }

    private void addDown(int weight) {
        for (int band = 0; band < colours.length; band++) {
            var line = across[band];
            var sums = down[band];
            for (int x = 0; x < shownWidth; x++) {
                sums[x] += line[x] * weight;
            }
        }
    }

    private void put(int row) {
        int start = place(0, row);
        int step = shownWidth == 1 ? 0 : place(1, row) - start;
        for (int band = 0; band < colours.length; band++) {
            var sums = down[band];
            var colour = colours[band];
            for (int x = 0, place = start; x < shownWidth; x++, place += step) {
                colour[place] = (byte) ((sums[x] / height + FINE / 2) / FINE);
            }
        }
    }

    /** Where a pixel of the lying picture stands in the upright one. */
    private int place(int x, int y) {
        int right = shownWidth - 1 - x;
        int below = shownHeight - 1 - y;
        return switch (turn) {
            case 2 -> y * shownWidth + right;
            case 3 -> below * shownWidth + right;
            case 4 -> below * shownWidth + x;
            case 5 -> x * shownHeight + y;
            case 6 -> x * shownHeight + below;
            case 7 -> right * shownHeight + below;
            case 8 -> right * shownHeight + y;
            default -> y * shownWidth + x;
        };
    }

    /** What has been drawn so far. */
    BufferedImage picture() {
        boolean aside = turn >= 5 && turn <= 8;
        int uprightWidth = aside ? shownHeight : shownWidth;
        int uprightHeight = aside ? shownWidth : shownHeight;
        var raster = new Plates(colours, uprightWidth, uprightHeight);
        boolean transparent = colours.length > OPAQUE;
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                transparent,
                false,
                transparent ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
