--liquibase formatted sql

--changeset hagukumi:platform-004-edition
create table content_edition (
  id bigint not null primary key,
  municipality_id bigint not null,
  kind varchar(40) not null comment 'as in definition, which holds the wording',
  code varchar(80) not null,
  version int not null comment 'above those shipped and of this municipality alone',
  number int not null comment 'which edition of this municipality it is, from 1',
  shipped_version int not null comment 'of the definition that it was made from',
  published_at datetime(6) not null,
  published_by bigint null comment 'account; NULL: made when the shipped content had changed',
  unique key content_edition_version (kind, code, version),
  unique key content_edition_number (municipality_id, kind, code, number),
  constraint content_edition_of foreign key (municipality_id) references municipality (id),
  constraint content_edition_own check (version > 10000)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:platform-004-edition-append-only
create trigger content_edition_no_update before update on content_edition for each row
  signal sqlstate '45000' set message_text = 'content_edition is append-only';
create trigger content_edition_no_delete before delete on content_edition for each row
  signal sqlstate '45000' set message_text = 'content_edition is append-only';

--changeset hagukumi:platform-004-version
create table content_version (
  kind varchar(40) not null,
  code varchar(80) not null,
  last_version int not null comment 'taken by the newest edition of any municipality',
  primary key (kind, code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
