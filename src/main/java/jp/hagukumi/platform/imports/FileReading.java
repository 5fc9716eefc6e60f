package jp.hagukumi.platform.imports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file row by row into the spool, with every fault told. */
final class FileReading {
    /** Longest row in characters; a longer one ends the reading. */
    static final int LONGEST_ROW = 1 << 18;

    /** Most data rows of one file. */
    static final int MOST_ROWS = 5_000_000;

    private final ImportKind kind;
    private final ImportSession session;
    private final Faults faults;
    private int rows;

    FileReading(ImportKind kind, ImportSession session, Faults faults) {
        this.kind = kind;
        this.session = session;
        this.faults = faults;
    }

    /** Data rows read so far. */
    int rows() {
        return rows;
    }

    void into(Spool spool, Path file) throws IOException {
        if (Files.size(file) == 0) {
            faults.refuse(0, "", "platform.import.empty");
            return;
        }
        if (Encoding.isWorkbook(file)) {
            faults.refuse(0, "", "platform.import.workbook");
            return;
        }
        Optional<Charset> charset = Encoding.of(file);
        if (charset.isEmpty()) {
            faults.refuse(0, "", "platform.import.encoding");
            return;
        }
        try (Reader reader = Encoding.open(file, charset.get());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.NONE)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(reader)) {
            records(csv.iterator(), spool);
        } catch (CsvParseException e) {
            faults.refuse(rows + 2, "", "platform.import.rowTooLong", LONGEST_ROW);
        }
    }

    private void records(Iterator<CsvRecord> records, Spool spool) throws IOException {
        if (!records.hasNext()) {
            faults.refuse(0, "", "platform.import.empty");
            return;
        }
        List<String> names =
                records.next().getFields().stream().map(FileReading::columnName).toList();
        Map<String, Integer> header = header(names);
        while (!faults.fatal() && records.hasNext()) {
            CsvRecord next = records.next();
            if (!next.getFields().stream().allMatch(String::isBlank)) {
                rows++;
                record(next, names, header, spool);
            }
        }
        if (rows == 0 && !faults.fatal()) {
            faults.refuse(0, "", "platform.import.noRows");
        }
    }

    private void record(CsvRecord next, List<String> names, Map<String, Integer> header, Spool spool)
            throws IOException {
        int line = Math.toIntExact(next.getStartingLineNumber());
        List<String> cells = next.getFields();
        FileRow row = new FileRow(line, header, cells, faults);
        String last = cells.get(cells.size() - 1);
        if (cells.size() < names.size() && last.indexOf('\n') >= 0) {
            row.fault(names.get(cells.size() - 1), "platform.import.quote");
        } else if (cells.size() != names.size()) {
            faults.add(line, "", "", "platform.import.cellCount", names.size(), cells.size());
        }
        if (rows > MOST_ROWS) {
            faults.refuse(line, "", "platform.import.tooManyRows", MOST_ROWS);
        }
        StagedRow staged = session.read(row);
        if (staged != null) {
            boolean wrong = row.wrong();
            spool.add(new StagedRow(staged.group(), line, wrong, wrong ? List.of() : staged.cells()));
        }
    }

    /** Positions of the columns; a missing required one, or one named twice, leaves nothing to read. */
    private Map<String, Integer> header(List<String> names) {
        Map<String, Integer> header = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (kind.columns().stream().noneMatch(column -> column.name().equals(name))) {
                unknown.add(name);
            } else if (header.putIfAbsent(name, i) != null) {
                faults.refuse(1, name, "platform.import.columnTwice");
            }
        }
        for (ImportColumn column : kind.columns()) {
            if (column.required() && !header.containsKey(column.name())) {
                faults.refuse(1, column.name(), "platform.import.columnMissing", column.name());
            }
        }
        if (!unknown.isEmpty()) {
            faults.notice("platform.import.columnUnknown", String.join("、", unknown));
        }
        return header;
    }

    private static String columnName(String cell) {
        return java.text.Normalizer.normalize(cell, java.text.Normalizer.Form.NFKC)
                .strip();
    }
}
