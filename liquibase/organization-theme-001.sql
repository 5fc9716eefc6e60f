--liquibase formatted sql

--changeset hagukumi:organization-theme-001
alter table account add column theme varchar(10) not null default 'AUTO'
  check (theme in ('AUTO', 'LIGHT', 'DARK', 'CONTRAST'));
