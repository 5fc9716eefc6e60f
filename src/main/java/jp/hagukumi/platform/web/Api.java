package jp.hagukumi.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface: every {@code …Resource} of the features, version 1. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
