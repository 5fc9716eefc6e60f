package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.JapaneseDay;
import jp.hagukumi.platform.imports.UploadedFile;
import org.jspecify.annotations.Nullable;

/** 人事取込 for other systems: preview, apply, undo. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    @Inject
    CurrentViewer viewers;

    @Inject
    Imports imports;

    @Inject
    ImportAnswer answer;

    @Inject
    Clock clock;

    /** Reads the file in the body; nothing but the import itself is stored. */
    @POST
    @Path("{kind}")
    @Consumes({"text/csv", "text/plain", MediaType.APPLICATION_OCTET_STREAM})
    public Response preview(
            @PathParam("kind") String kind,
            @QueryParam("effectiveOn") @Nullable String effectiveOn,
            @QueryParam("mode") @DefaultValue("full") String mode,
            @QueryParam("fileName") @DefaultValue("") String fileName,
            InputStream body)
            throws IOException {
        Viewer viewer = viewers.get();
        imports.kind(viewer, kind);
        ImportSettings settings = new ImportSettings(viewer.municipalityId(), mode(mode), day(effectiveOn));
        try (UploadedFile file = UploadedFile.take(body)) {
            ImportRun run = imports.preview(viewer, kind, settings, file.path(), fileName, file.hash());
            return Response.created(URI.create("imports/" + run.id()))
                    .entity(answer.of(viewer, run.id()))
                    .build();
        }
    }

    @GET
    @Path("{id: [0-9]+}")
    public String find(@PathParam("id") long id) {
        Viewer viewer = viewers.get();
        return answer.of(viewer, id);
    }

    @POST
    @Path("{id: [0-9]+}/apply")
    public String apply(
            @PathParam("id") long id,
            @QueryParam("leaveOutErrors") boolean leaveOut,
            @QueryParam("confirm") boolean secondYes) {
        Viewer viewer = viewers.get();
        return answer.of(viewer, imports.apply(viewer, id, leaveOut, secondYes).id());
    }

    @POST
    @Path("{id: [0-9]+}/undo")
    public String undo(@PathParam("id") long id) {
        Viewer viewer = viewers.get();
        return answer.of(viewer, imports.undo(viewer, id).id());
    }

    private LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return LocalDate.now(clock);
        }
        return JapaneseDay.parse(text).orElseThrow(() -> Refused.at("effectiveOn", "platform.import.day"));
    }

    private static ImportMode mode(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "full" -> ImportMode.FULL;
            case "changes" -> ImportMode.CHANGES;
            default -> throw Refused.at("mode", "platform.import.mode");
        };
    }
}
