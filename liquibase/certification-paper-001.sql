--liquibase formatted sql

--changeset hagukumi:certification-paper-001-letterhead
create table certificate_letterhead (
  municipality_id bigint not null primary key,
  signer_title varchar(60) not null comment '育野市長',
  signer_name varchar(100) not null,
  bilingual boolean not null comment 'English below the Japanese; then the three names in English are there',
  municipality_english varchar(100) not null default '',
  signer_title_english varchar(100) not null default '',
  signer_name_english varchar(100) not null default '',
  seal mediumblob null comment 'PNG, written anew by us from what was uploaded; null: none',
  changed_at datetime(6) not null,
  constraint certificate_letterhead_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin comment 'who signs the certificates of a municipality';
