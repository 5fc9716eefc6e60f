package jp.hagukumi.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before anything is written: size, content, viruses. Outside of any transaction, for a scan may take
 * seconds.
 */
@ApplicationScoped
public class EvidenceCheck {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int USUAL_PORT = 3310;
    private static final int MEGABYTE = 1024 * 1024;

    /** Where a ClamAV daemon listens, {@code host:port}; without it nobody looks for viruses. */
    @Inject
    @ConfigProperty(name = "hagukumi.clamd")
    Optional<String> clamd;

    /**
     * Takes evidence.
     *
     * @param told name as the browser tells it
     * @throws Refused at {@code file} where it can't be kept
     */
    public EvidenceFile take(String told, InputStream in) throws IOException {
        return take(told, in, FileType.EVIDENCE);
    }

    /** Takes a file of one of the types; throws {@link Refused} at {@code file} where it can't be kept. */
    public EvidenceFile take(String told, InputStream in, Set<FileType> types) throws IOException {
        FileDecision decision = FileRule.judge(in.readNBytes(FileRule.LARGEST + 1), types);
        if (decision instanceof FileDecision.Rejected rejected) {
            throw Refused.at("file", "platform.file." + rejected.reason(), FileRule.LARGEST / MEGABYTE);
        }
        FileDecision.Accepted file = (FileDecision.Accepted) decision;
        VirusScan.Outcome scan = scan().scan(file.content());
        if (scan == VirusScan.Outcome.INFECTED || scan == VirusScan.Outcome.FAILED) {
            throw Refused.at("file", "platform.file." + scan);
        }
        return new EvidenceFile(
                FileName.harmless(told, file.type()), file.type(), file.content(), sha256(file.content()), scan);
    }

    /** Takes all files of a field of a form; a browser sends a part without a name for a field that was left empty. */
    public List<EvidenceFile> takeAll(@Nullable List<Part> parts, Set<FileType> types) throws IOException {
        List<EvidenceFile> taken = new ArrayList<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            String name = part == null ? null : part.getSubmittedFileName();
            if (part != null && name != null && !name.isEmpty()) {
                try (InputStream in = part.getInputStream()) {
                    taken.add(take(name, in, types));
                }
            }
        }
        return taken;
    }

    private VirusScan scan() {
        if (clamd.isEmpty()) {
            return content -> VirusScan.Outcome.NONE;
        }
        String[] address = clamd.get().split(":", 2);
        int port = address.length == 2 ? Integer.parseInt(address[1]) : USUAL_PORT;
        return new ClamdScan(address[0], port, PATIENCE_MILLIS);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
