package jp.hagukumi.platform.web;

import jp.hagukumi.platform.Preferences;

/** Where the choices of a signed-in person are kept; the feature that holds the accounts implements it. */
public interface PreferenceSource {
    Preferences of(SignedIn caller);
}
