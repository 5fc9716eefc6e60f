--liquibase formatted sql

--changeset hagukumi:certification-004-document
create table certification_document (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'who was certified by it',
  number varchar(40) not null comment 'of the certificate granted in place of the requirements',
  name varchar(120) not null comment 'made harmless, with the extension of its type',
  type varchar(4) not null comment 'as found in the content' check (type in ('PDF', 'PNG', 'JPEG')),
  bytes int not null,
  sha256 char(64) not null,
  scan varchar(8) not null comment 'CLEAN by the virus scan, NONE where none is set up' check (scan in ('NONE', 'CLEAN')),
  added_at datetime(6) not null,
  content mediumblob not null,
  index certification_document_of_certificate (municipality_id, number),
  constraint certification_document_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:certification-004-document-append-only
create trigger certification_document_no_update before update on certification_document for each row
  signal sqlstate '45000' set message_text = 'certification_document is append-only';
create trigger certification_document_no_delete before delete on certification_document for each row
  signal sqlstate '45000' set message_text = 'certification_document is append-only';
