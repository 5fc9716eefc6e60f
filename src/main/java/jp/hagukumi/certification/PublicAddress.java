package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where anybody reaches this installation: what QR codes and badges name. It stands on paper for years, so it comes from
 * the settings and never from a request.
 */
@ApplicationScoped
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "hagukumi.public.url")
    Optional<String> published;

    @Inject
    @ConfigProperty(name = "hagukumi.url")
    Optional<String> own;

    /** The address without a slash at the end; refuses where none is set. */
    public String url() {
        return published
                .or(() -> own)
                .map(url -> url.strip().replaceFirst("/+$", ""))
                .filter(url -> url.startsWith("http"))
                .orElseThrow(() -> new Refused("certification.refused.address"));
    }

    /** The page that tells whether a certificate holds. */
    public String verify(String number) {
        return url() + "/verify/" + number;
    }
}
