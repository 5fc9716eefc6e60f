--liquibase formatted sql

--changeset hagukumi:organization-002-api-token
create table api_token (
  id bigint not null primary key,
  municipality_id bigint not null,
  account_id bigint not null comment 'an account without a person; its roles are the token''s',
  name varchar(80) not null,
  token_hash char(64) not null comment 'SHA-256 in hex; the token itself is a random number and is never stored',
  expires_on date not null comment 'last day of use',
  created_by varchar(120) not null comment 'sign-in name, or setup',
  created_at datetime(6) not null,
  revoked_at datetime(6) null,
  unique key api_token_by_hash (token_hash),
  unique key api_token_name (municipality_id, name),
  constraint api_token_account foreign key (municipality_id, account_id) references account (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
