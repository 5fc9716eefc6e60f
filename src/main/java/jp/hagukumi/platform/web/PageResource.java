package jp.hagukumi.platform.web;

/**
 * A resource for the scripts of our own pages, found under {@code /app}. The server finds it under {@code /api/v1} as well,
 * where tokens are taken: there it must answer 404.
 */
public interface PageResource {}
