package jp.hagukumi.platform.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Texts;

/** Reads a file, compares it with what is stored and keeps the difference; changes nothing else. */
final class ImportPreview {
    private final Connection connection;
    private final ImportKind kind;
    private final ImportSettings settings;
    private final Texts texts;

    ImportPreview(Connection connection, ImportKind kind, ImportSettings settings, Texts texts) {
        this.connection = connection;
        this.kind = kind;
        this.settings = settings;
        this.texts = texts;
    }

    /** The id of the import, kept in the transaction of the connection. */
    long make(Path file, ImportStore.Upload upload, Instant now) throws IOException, SQLException {
        long id = Ids.next();
        ImportStore store = new ImportStore(connection, settings.municipalityId());
        long turn = new Turn(connection, settings.municipalityId()).now();
        store.begin(id, kind.name(), settings, upload, turn, now);
        Faults faults = new Faults(texts);
        try (Spool spool = new Spool();
                ChangeWriter changes = new ChangeWriter(connection, settings.municipalityId(), id, faults)) {
            ImportSession session = kind.open(connection, settings);
            FileReading reading = new FileReading(kind, session, faults);
            reading.into(spool, file);
            if (!faults.fatal()) {
                new Comparison(session, changes).run(spool);
                changes.flush();
            }
            store.keep(id, faults, reading.rows(), changes.summary());
        }
        return id;
    }
}
