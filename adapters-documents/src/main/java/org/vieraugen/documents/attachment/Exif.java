package org.vieraugen.documents.attachment;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/** The one thing that is read of what a camera tells: how it was held. */
final class Exif {
    static final int UPRIGHT = 1;

    private Exif() {}

    /**
     * From 1 to 8, as EXIF counts; 1 where it is not told, or badly.
     *
     * @param from where the TIFF structure begins
     */
    static int turn(byte[] bytes, int from) {
        try {
            var told = new Metadata();
            new ExifReader().extract(new ByteArrayReader(bytes), told, from);
            var directory = told.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : UPRIGHT;
        } catch (MetadataException | RuntimeException e) {
            // A picture whose metadata are broken is shown as it lies.
            return UPRIGHT;
        }
    }
}
