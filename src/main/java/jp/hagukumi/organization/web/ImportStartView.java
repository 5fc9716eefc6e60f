package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.JapaneseDay;
import jp.hagukumi.platform.imports.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/import}: a file to bring, and the imports so far. */
@Named("importStart")
@RequestScoped
public class ImportStartView {
    private static final int LISTED = 30;

    @Inject
    Imports imports;

    @Inject
    Viewer viewer;

    @Inject
    ImportWords words;

    @Inject
    Clock clock;

    private String kind = "people";
    private String mode = ImportMode.FULL.name();
    private @Nullable String effectiveOn;
    private @Nullable Part file;

    /** Reads and compares, then leads to the preview. */
    public void preview() throws IOException {
        Optional<LocalDate> day = JapaneseDay.parse(getEffectiveOn());
        if (day.isEmpty()) {
            Messages.addError("upload:effectiveOn", "{0}", words.text("platform.import.day"));
            return;
        }
        ImportSettings settings = new ImportSettings(viewer.municipalityId(), ImportMode.valueOf(mode), day.get());
        Part part = java.util.Objects.requireNonNull(file);
        try (UploadedFile taken = UploadedFile.take(part.getInputStream())) {
            ImportRun run = imports.preview(viewer, kind, settings, taken.path(), name(part), taken.hash());
            Faces.redirect("hr/import/%s", run.id());
        } catch (Refused e) {
            Messages.addGlobalError("{0}", words.text(e.textKey(), e.arguments()));
        }
    }

    /** Only the last part of what the browser calls the file. */
    private static String name(Part part) {
        String submitted = part.getSubmittedFileName();
        Path last = submitted == null || submitted.isBlank()
                ? null
                : Path.of(submitted.replace('\\', '/').replace('\0', '_')).getFileName();
        String name = last == null ? "" : last.toString();
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    public List<ImportRun> getLatest() {
        return imports.latest(viewer, LISTED);
    }

    /** Names of the kinds, in the order in which files build on each other. */
    public List<String> getKinds() {
        return imports.kinds(viewer);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getEffectiveOn() {
        return effectiveOn == null ? LocalDate.now(clock).toString() : effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
