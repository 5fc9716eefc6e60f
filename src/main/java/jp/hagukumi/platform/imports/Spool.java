package jp.hagukumi.platform.imports;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the staged rows of one file on disk and gives them back ordered by group, then line. Memory holds the keys. */
final class Spool implements AutoCloseable {
    /** The order that utf8mb4_bin gives: by code point. */
    static final Comparator<String> BY_CODE_POINT = Spool::compareCodePoints;

    private record Place(String group, int line, long offset, int length) {}

    private final Path file;
    private final DataOutputStream out;
    private final List<Place> places = new ArrayList<>();
    private final java.io.ByteArrayOutputStream buffer = new java.io.ByteArrayOutputStream(512);
    private long offset;

    Spool() throws IOException {
        file = Files.createTempFile("import", ".rows");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void add(StagedRow row) throws IOException {
        buffer.reset();
        DataOutputStream data = new DataOutputStream(buffer);
        data.writeBoolean(row.wrong());
        data.writeShort(row.cells().size());
        for (String cell : row.cells()) {
            data.writeUTF(cell);
        }
        out.write(buffer.toByteArray());
        places.add(new Place(row.group(), row.line(), offset, buffer.size()));
        offset += buffer.size();
    }

    int size() {
        return places.size();
    }

    /** No row can be added after this. */
    Reader sorted() throws IOException {
        out.close();
        places.sort(Comparator.comparing(Place::group, BY_CODE_POINT).thenComparingInt(Place::line));
        return new Reader(FileChannel.open(file));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    private static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean surrogates = Character.isSurrogate(left) != Character.isSurrogate(right);
                return surrogates ? (Character.isSurrogate(left) ? 1 : -1) : left - right;
            }
        }
        return a.length() - b.length();
    }

    /** Walks the groups in order. */
    final class Reader implements AutoCloseable {
        private final FileChannel channel;
        private int next;

        Reader(FileChannel channel) {
            this.channel = channel;
        }

        /** The group to come; null after the last. */
        @org.jspecify.annotations.Nullable
        String group() {
            return next < places.size() ? places.get(next).group() : null;
        }

        /** The rows of the group to come. */
        List<StagedRow> take() {
            String group = places.get(next).group();
            List<StagedRow> rows = new ArrayList<>();
            while (next < places.size() && places.get(next).group().equals(group)) {
                rows.add(read(places.get(next++)));
            }
            return rows;
        }

        private StagedRow read(Place place) {
            try {
                ByteBuffer bytes = ByteBuffer.allocate(place.length());
                channel.read(bytes, place.offset());
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.array()));
                boolean wrong = in.readBoolean();
                int count = in.readShort();
                List<String> cells = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    cells.add(in.readUTF());
                }
                return new StagedRow(place.group(), place.line(), wrong, cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
