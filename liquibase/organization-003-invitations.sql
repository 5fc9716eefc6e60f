--liquibase formatted sql

--changeset hagukumi:organization-003-invitation
create table invitation (
  id bigint not null primary key,
  municipality_id bigint not null,
  account_id bigint not null,
  token_hash char(64) not null comment 'SHA-256 of the code; the code itself is kept nowhere',
  created_by bigint not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  revoked_at datetime(6) null,
  unique key invitation_token (token_hash),
  index invitation_of_account (municipality_id, account_id, expires_at),
  constraint invitation_account foreign key (municipality_id, account_id) references account (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
