package jp.hagukumi.platform.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jp.hagukumi.platform.Texts;

/** Writes tables to files. */
@ApplicationScoped
public class Export {
    @Inject
    Texts texts;

    /** For CDI. */
    public Export() {
        this(new Texts());
    }

    Export(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes the whole table to a temporary file; the caller sends and closes it.
     *
     * @throws UncheckedIOException where the disk is full; nothing is left behind then
     */
    public ExportFile write(ExportFormat format, ExportTable table) {
        String name = table.name() + "." + format.extension();
        try {
            Path path = Files.createTempFile("export", "." + format.extension());
            try {
                return switch (format) {
                    case XLSX ->
                        new ExportFile(path, name, format.contentType(), XlsxFile.write(path, table, texts), Set.of());
                    case CSV, CSV_CP932 -> csv(path, name, format, table);
                };
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportFile csv(Path path, String name, ExportFormat format, ExportTable table) throws IOException {
        CsvFile file = new CsvFile(format == ExportFormat.CSV_CP932, table, texts);
        file.write(path);
        return new ExportFile(path, name, format.contentType(), file.rows(), file.unwritable());
    }
}
