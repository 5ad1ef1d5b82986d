package org.vieraugen.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;

class TakeUploadTest {
    private static final DepartmentKey OFFICE = new DepartmentKey("foreigners");

    private final Memory files = new Memory();

    /** Files in memory, as the port promises them. */
    private static final class Memory implements Files {
        private final Map<UUID, byte[]> kept = new HashMap<>();

        @Override
        public Writing write(DepartmentKey department) {
            var bytes = new ByteArrayOutputStream();
            var file = new StoredFile(UUID.randomUUID(), "key");
            return new Writing() {
                @Override
                public OutputStream stream() {
                    return bytes;
                }

                @Override
                public StoredFile done() {
                    kept.put(file.id(), bytes.toByteArray());
                    return file;
                }

                @Override
                public void close() {
                    // what is not done is not kept
                }
            };
        }

        @Override
        public InputStream read(DepartmentKey department, StoredFile file) {
            return new ByteArrayInputStream(kept.get(file.id()));
        }

        @Override
        public void keep(DepartmentKey department, UUID complaint, List<Upload> uploads) {
            // nothing is forgotten here
        }

        @Override
        public void drop(DepartmentKey department, List<StoredFile> dropped) {
            dropped.forEach(file -> kept.remove(file.id()));
        }

        @Override
        public void forgetOld() {
            // nothing is forgotten here
        }
    }

    private static Cleaning cleaning(boolean breaks) {
        return new Cleaning() {
            @Override
            public FileKind kindOf(byte[] head) throws Refused {
                if (head[0] != 'P') {
                    throw new Refused(FileRefusal.FILE_KIND, "no paper");
                }
                return FileKind.PDF;
            }

            @Override
            public boolean clean(FileKind kind, Original original, OutputStream copy) throws IOException, Refused {
                if (breaks) {
                    throw new Refused(FileRefusal.FILE_BROKEN, "broken");
                }
                copy.write("clean".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                return true;
            }
        };
    }

    /** A scanner that says this of every file. */
    private static Scanning scanner(Finding finding) {
        return new Scanning() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public Optional<String> findingIn(InputStream file) throws IOException {
                return finding.in(file);
            }
        };
    }

    @FunctionalInterface
    private interface Finding {
        Optional<String> in(InputStream file) throws IOException;
    }

    private TakeUpload take(boolean breaks, Finding finding) {
        return take(breaks, scanner(finding));
    }

    private TakeUpload take(boolean breaks, Scanning scanning) {
        return new TakeUpload(files, cleaning(breaks), scanning, in -> List.of());
    }

    private void assertRefused(TakeUpload take, byte[] content, FileRefusal reason) {
        assertThatThrownBy(() -> take.handle(OFFICE, "Brief.pdf", new ByteArrayInputStream(content)))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(files.kept).as("nothing is kept").isEmpty();
    }

    @Test
    void I4_the_copy_is_beside_the_original() throws Exception {
        var upload = take(false, in -> Optional.empty())
                .handle(OFFICE, "../Brief.exe", new ByteArrayInputStream(new byte[] {'P', 1, 2}));
        assertThat(upload.name().text()).isEqualTo("Brief.pdf");
        assertThat(upload.size()).isEqualTo(5);
        assertThat(upload.disarmed()).isTrue();
        assertThat(upload.scanned()).isTrue();
        assertThat(files.kept.get(upload.original().id())).containsExactly('P', 1, 2);
        assertThat(files.kept.get(upload.copy().id())).hasSize(5);
    }

    @Test
    void whatever_is_refused_leaves_nothing_behind() {
        var good = take(false, in -> Optional.empty());
        assertRefused(good, new byte[0], FileRefusal.FILE_EMPTY);
        assertRefused(good, new byte[] {'M', 'Z'}, FileRefusal.FILE_KIND);
        assertRefused(take(true, in -> Optional.empty()), new byte[] {'P'}, FileRefusal.FILE_BROKEN);
        var huge = new byte[Upload.LARGEST + 1];
        huge[0] = 'P';
        assertRefused(good, huge, FileRefusal.FILE_TOO_LARGE);
    }

    @Test
    void nothing_is_taken_that_the_scanner_refuses_or_has_not_seen() {
        assertRefused(take(false, in -> Optional.of("Eicar")), new byte[] {'P'}, FileRefusal.FILE_MALWARE);
        assertRefused(
                take(false, in -> {
                    throw new IOException("away");
                }),
                new byte[] {'P'},
                FileRefusal.FILE_UNSCANNED);
    }
}
